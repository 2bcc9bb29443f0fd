"""Drawing: maps and charts as inline SVG, made while the site is built, from what the pages say.

No colour stands in a drawing: classes do, and the style sheet gives them one for light and one for
dark. Each drawing repeats what a list or a table beside it says in words.
"""
