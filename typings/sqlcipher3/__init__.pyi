# sqlcipher3 is CPython's sqlite3 module built against SQLCipher: the same names with the same types.
from sqlite3 import *
