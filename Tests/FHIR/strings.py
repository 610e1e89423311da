"""What the strings of a resource may hold, and what a resource may not hold at all."""


def check(node, path=""):
    """Yields a sentence for each thing that FHIR's JSON does not allow."""
    if isinstance(node, dict):
        if not node:
            yield f"{path}: an empty object"
        for key, value in node.items():
            yield from check(value, f"{path}.{key}")
    elif isinstance(node, list):
        if not node:
            yield f"{path}: an empty array"
        for index, value in enumerate(node):
            yield from check(value, f"{path}[{index}]")
    elif node is None:
        yield f"{path}: null"
    elif isinstance(node, str):
        if not node.strip():
            yield f"{path}: a string that says nothing"
        if len(node) > 1024 * 1024:
            yield f"{path}: a string of {len(node)} characters"
        bad = sorted({hex(ord(letter)) for letter in node if is_forbidden(letter)})
        if bad:
            yield f"{path}: {bad}"


def is_forbidden(letter):
    code = ord(letter)
    is_control = code < 32 or 0x7F <= code <= 0x9F
    if letter in " \t\n\r":
        return False
    # The pattern of the schema lets no blank through but these, and no mark of the order of bytes.
    return is_control or letter.isspace() or code in (0xFEFF, 0xFFFE, 0xFFFF)
