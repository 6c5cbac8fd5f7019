"""Run a benchmark: `python -m benchmarks NAME …`; each module with a `main` is one (--help says what it takes)."""

import importlib
import pkgutil
import sys

import benchmarks


def main(argv: list[str]) -> int:
    """Run the benchmark named first, with the rest as its arguments; without a known name, list them."""
    modules = {
        name: f"benchmarks.{name}" for _, name, _ in pkgutil.iter_modules(benchmarks.__path__) if name != "__main__"
    }
    if argv and argv[0] in modules:
        module = importlib.import_module(modules[argv[0]])
        if hasattr(module, "main"):
            return int(module.main(argv[1:]))
    known = [name for name, module in modules.items() if hasattr(importlib.import_module(module), "main")]
    print(f"usage: python -m benchmarks {{{','.join(known)}}} …", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
