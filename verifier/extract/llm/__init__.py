"""Reading an article with a language model that never sees the numbers."""

from verifier.extract.llm.extractor import extract_with_model
from verifier.extract.llm.prompt import Message, Prompt, load_prompt
from verifier.extract.llm.request import ModelRequest, build_request, build_requests
from verifier.extract.llm.settings import ModelSettings

__all__ = [
    "Message",
    "ModelRequest",
    "ModelSettings",
    "Prompt",
    "build_request",
    "build_requests",
    "extract_with_model",
    "load_prompt",
]
