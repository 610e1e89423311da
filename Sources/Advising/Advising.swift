// Advising
