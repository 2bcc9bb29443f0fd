"""What the stages share of the language: how names are spelt, titled, folded and counted."""
