"""Reading an article by grammar alone."""

from verifier.extract.offline.extractor import extract_offline

__all__ = ["extract_offline"]
