// JSONSource
