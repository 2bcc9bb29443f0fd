"""What a build holds in memory and on disk, and what is kept for the next one."""
