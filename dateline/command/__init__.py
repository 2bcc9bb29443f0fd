"""The command line: arguments, what each command does, and what it says."""
