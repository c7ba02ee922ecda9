"""The program around the window: the application, its threads' gate, one open record, the way out."""
