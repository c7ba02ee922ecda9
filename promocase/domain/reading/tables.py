"""Tables of words, written as blocks of lines: a key, a bar, its words; a line without a bar goes on."""


def keys_of(block: str, comma: str = " ") -> dict[str, str]:
    """Each word to its key."""
    return {word: key for key, words in entries(block, comma) for word in words}


def entries(block: str, comma: str = " ") -> list[tuple[str, list[str]]]:
    """Each key with its words."""
    lines: list[str] = []
    for line in block.split("\n"):
        if "| " in line:
            lines.append(line)
        elif line.strip():
            lines[-1] += f" {line}"
    found: list[tuple[str, list[str]]] = []
    for line in lines:
        key, _, words = line.partition("| ")
        found.append((key.strip(), [word.strip() for word in words.split(comma) if word.strip()]))
    return found
