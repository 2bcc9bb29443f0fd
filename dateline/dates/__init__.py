"""Dates of news English: found, anchored to a publication date, and written in EDTF."""
