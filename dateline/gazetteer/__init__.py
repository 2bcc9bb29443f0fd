"""The gazetteer: places and states of the world, looked up by any spelling."""
