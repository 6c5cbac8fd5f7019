"""Which model to ask, where, and whether its answers are recorded or replayed."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, SecretStr, model_validator

OPENAI = "https://api.openai.com/v1"


class ModelSettings(BaseModel):
    """All that a model call needs.

    `model` may be None only with `replay`, where the recording names it. `base_url` None is OpenAI's own; `api_key` may
    be None for a server that asks for none. `timeout` is seconds for one answer. `sighted` shows the model the values.
    `record` and `replay` are directories. `sleep` waits (seconds) between attempts, `transport` is an httpx2 transport
    in place of the network, `progress` is told what is being done.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    model: str | None = None
    base_url: str | None = None
    api_key: SecretStr | None = None
    timeout: float = 120.0
    sighted: bool = False
    record: Path | None = None
    replay: Path | None = None
    sleep: Callable[[float], None] | None = None
    transport: Any = None
    progress: Callable[[str], None] | None = None

    @model_validator(mode="after")
    def _one_way(self) -> "ModelSettings":
        if self.record and self.replay:
            raise ValueError("answers are either recorded or replayed, not both")
        if not self.model and not self.replay:
            raise ValueError("no model is named")
        return self

    @property
    def url(self) -> str:
        """Where requests go."""
        return self.base_url or OPENAI

    def tell(self, doing: str) -> None:
        """Say what is being done, to whoever listens."""
        if self.progress:
            self.progress(doing)
