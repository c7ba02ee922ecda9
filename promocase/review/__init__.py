"""What a case still lacks: the state of each page now; the rules of the case review later."""
