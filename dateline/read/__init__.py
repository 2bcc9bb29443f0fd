"""Read: a file becomes an Article."""
