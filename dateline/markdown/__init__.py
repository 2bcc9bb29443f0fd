"""Python-Markdown extensions: links and glossary, usable without MkDocs."""
