"""`python -m promocase`, for where the command itself is not on the path."""

import os
import sys

if not sys.flags.safe_path and sys.path and sys.path[0] == os.getcwd():  # noqa: PTH109
    del sys.path[0]  # -m puts the folder it was started from before all else, and no module there is ours

from promocase.cli import main

if __name__ == "__main__":
    sys.exit(main())
