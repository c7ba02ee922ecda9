"""`python -m promocase`, for where the command itself is not on the path."""

import sys

from promocase.cli import main

if __name__ == "__main__":
    sys.exit(main())
