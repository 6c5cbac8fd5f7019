"""What a run is told: flags over the environment over [tool.verifier] of the nearest pyproject.toml."""

import os
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, ValidationError

from verifier.errors import UsageError

ENVIRONMENT_PREFIX: Final = "VERIFIER_"
KEY_VARIABLES: Final = ("VERIFIER_API_KEY", "OPENAI_API_KEY")
SETTINGS_FILE: Final = "pyproject.toml"
SETTINGS_TABLE: Final = "tool.verifier"
# A key in a file is a key in a repository.
NOT_IN_A_FILE: Final = frozenset(("api_key",))
_NOT_BY_NAME: Final = frozenset(("rule_options", "read_from"))
_EITHER_OR: Final = frozenset(("record", "replay"))
_NEAR_ENOUGH = 60
_LONGEST_SHOWN = 200


def _listed(value: object) -> object:
    """Codes may be one string with commas or spaces between them, or a list of such strings."""
    if isinstance(value, str):
        return tuple(value.replace(",", " ").split())
    if isinstance(value, list | tuple) and all(isinstance(one, str) for one in value):
        return tuple(code for one in value for code in one.replace(",", " ").split())
    return value


Codes = Annotated[tuple[str, ...], BeforeValidator(_listed)]


class Settings(BaseModel):
    """All that can be set. A model is used only where `model` names one or `replay` its recording; a key sends nothing.

    `timeout` is seconds for one answer of the model. `select` and `ignore` take rule codes and families. `rules` is the
    rule set; `rule_options` maps a code to its "severity" and options. `fail_on` is the least severity that exit code 1
    stands for. `locale` decides what the text leaves open (11/09/2023). `record` and `replay` are directories.
    `sighted` shows the figures' values to the model. `read_from` is the settings file that was found.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    model: str | None = None
    base_url: Annotated[str | None, Field(pattern=r"^https?://\S+$")] = None
    timeout: Annotated[float, Field(gt=0, allow_inf_nan=False)] = 120.0
    api_key: SecretStr | None = None
    select: Codes = ()
    ignore: Codes = ()
    rules: Literal["default", "strict", "all"] = "default"
    rule_options: Mapping[str, Mapping[str, object]] = Field(default_factory=dict)
    fail_on: Literal["error", "warning", "info", "never"] = "error"
    locale: Annotated[str, Field(pattern=r"^[a-z]{2}-[A-Z]{2}$")] = "en-US"
    record: Path | None = None
    replay: Path | None = None
    sighted: bool = False
    read_from: Path | None = None

    @property
    def names_a_model(self) -> bool:
        """Whether a model, live or recorded, has a part in the run."""
        return self.model is not None or self.replay is not None


_FILE_SPELLING: Final = {name: name.replace("_", "-") for name in Settings.model_fields} | {"rule_options": "rules"}
ALLOWED: Final = {
    "base_url": "an address that begins with http:// or https://",
    "timeout": "a number of seconds above 0",
    "select": "rule codes or families, as in ARI005,TIM",
    "ignore": "rule codes or families, as in ARI005,TIM",
    "rules": "default, strict or all",
    "rule_options": "tables of options, as in [tool.verifier.rules.ARI005]",
    "fail_on": "error, warning, info or never",
    "locale": "a language and a country, as in en-GB or en-US",
    "record": "a directory",
    "replay": "a directory",
    "sighted": "true or false",
}


@dataclass(frozen=True, slots=True)
class Layer:
    """Settings from one place: `values` by field, and how the place and each of its keys are called there."""

    place: str
    values: Mapping[str, object]
    spelling: Mapping[str, str]


def settings_from(
    flags: Mapping[str, object] | None = None,
    *,
    environment: Mapping[str, str] | None = None,
    folder: Path | None = None,
) -> Settings:
    """The settings of a run: a flag wins over the environment, and that over the pyproject.toml nearest above `folder`.

    `flags` holds what was given on the command line, by field; a None in it was not given. Raises UsageError, naming
    the place, the key, what is allowed and the nearest key, for what cannot be understood.
    """
    layers = (
        _from_flags(flags or {}),
        _from_environment(os.environ if environment is None else environment),
        _from_file(folder or Path.cwd()),
    )
    return _assembled(layers)


def _from_flags(flags: Mapping[str, object]) -> Layer:
    given = {name: value for name, value in flags.items() if value is not None}
    spelling = {name: "--" + name.replace("_", "-") for name in given}
    return Layer("command line", given, spelling)


def _from_environment(environment: Mapping[str, str]) -> Layer:
    names = {name: ENVIRONMENT_PREFIX + name.upper() for name in Settings.model_fields if name not in _NOT_BY_NAME}
    values: dict[str, object] = {
        name: environment[variable]
        for name, variable in names.items()
        if name != "api_key" and environment.get(variable, "").strip()
    }
    key = next((environment[variable] for variable in KEY_VARIABLES if environment.get(variable, "").strip()), None)
    if key is not None:
        values["api_key"] = SecretStr(key.strip())
    return Layer("environment", values, names)


def _from_file(folder: Path) -> Layer:
    for path in _settings_files(folder):
        table = _table(path)
        if table is not None:
            return Layer(str(path), _fields(table, path), _FILE_SPELLING)
    return Layer(SETTINGS_FILE, {}, {})


def _settings_files(folder: Path) -> Iterator[Path]:
    start = folder.absolute()
    for place in (start, *start.parents):
        path = place / SETTINGS_FILE
        if path.is_file():
            yield path


def _table(path: Path) -> Mapping[str, object] | None:
    """The [tool.verifier] table of a file, None where it has none."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"The settings file is not valid TOML: {error}", where=str(path)) from error
    except OSError as error:
        raise UsageError(f"The settings file cannot be read: {error.strerror}", where=str(path)) from error
    tools = content.get("tool", {})
    table = tools.get("verifier") if isinstance(tools, dict) else None
    if table is not None and not isinstance(table, dict):
        raise UsageError("tool.verifier is not a table", where=str(path), remedy=f"Write [{SETTINGS_TABLE}]")
    return table


def _fields(table: Mapping[str, object], path: Path) -> dict[str, object]:
    """A file's table by field. "rules" is the rule set, or a table of rules that may name it as "set"."""
    known = Settings.model_fields.keys() - NOT_IN_A_FILE - _NOT_BY_NAME
    values: dict[str, object] = {"read_from": path}
    for key, value in table.items():
        name = key.replace("-", "_")
        if name not in known:
            raise _unknown_key(key, sorted(known), path)
        if name == "rules" and isinstance(value, dict):
            values["rule_options"] = {code: options for code, options in value.items() if code != "set"}
            if "set" in value:
                values["rules"] = value["set"]
        elif name in _EITHER_OR and isinstance(value, str):
            values[name] = path.parent / value
        else:
            values[name] = value
    return values


def _unknown_key(key: str, known: Sequence[str], path: Path) -> UsageError:
    if key.replace("-", "_") in NOT_IN_A_FILE:
        remedy = f"A key belongs in the environment, as {' or '.join(KEY_VARIABLES)}"
    else:
        from rapidfuzz import process

        names = [name.replace("_", "-") for name in known]
        near = process.extractOne(key, names, score_cutoff=_NEAR_ENOUGH)
        remedy = f"Did you mean {near[0]!r}? " if near else ""
        remedy += f"The keys are {', '.join(names)}"
    return UsageError(f"[{SETTINGS_TABLE}] has no key {key!r}", where=str(path), remedy=remedy)


def _assembled(layers: Sequence[Layer]) -> Settings:
    values: dict[str, object] = {}
    origin: dict[str, Layer] = {}
    for layer in layers:
        if layer.values.keys() >= _EITHER_OR:
            named = " and ".join(layer.spelling[name] for name in sorted(_EITHER_OR))
            raise UsageError(f"{named} exclude each other", where=layer.place, remedy="Record answers or replay them")
        decided = _EITHER_OR if _EITHER_OR & values.keys() else frozenset[str]()
        for name, value in layer.values.items():
            if name not in values and name not in decided:
                values[name], origin[name] = value, layer
    try:
        return Settings.model_validate(values)
    except ValidationError as error:
        name = str(error.errors()[0]["loc"][0])
        raise _refused(name, values.get(name), origin.get(name), error) from error


def _refused(name: str, value: object, layer: Layer | None, error: ValidationError) -> UsageError:
    if layer is None or name not in ALLOWED:
        reason = error.errors()[0]["msg"]
        return UsageError(f"The setting {name!r} cannot be used: {reason}", where=layer.place if layer else None)
    shown = str(value)[:_LONGEST_SHOWN]
    return UsageError(
        f"{layer.spelling.get(name, name)} cannot be {shown!r}", where=layer.place, remedy=f"It takes {ALLOWED[name]}"
    )
