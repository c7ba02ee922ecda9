"""What `promocase` does from a terminal, one file a command.

Each has WORDS for the help, `describe` to add its options, and `run`, which is given what was asked and the
`Terminal` to speak through, and answers with the exit code. It joins parts of the program and imports them
only when it runs: `promocase --help` must be quick, and no command loads Qt.
"""
