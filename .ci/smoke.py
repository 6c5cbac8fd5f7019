"""What an installed wheel must do on its own: prompts and recordings load, reports come, the exit codes hold."""

import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def verifier(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "verifier", *arguments], capture_output=True, text=True, check=False)


planted = HERE / "examples/planted-flood-relief.txt"
offline = verifier("check", str(planted), "--format", "json")
assert offline.returncode == 1, offline.stderr
codes = {finding["code"] for finding in json.loads(offline.stdout)["findings"]}
assert {"ARI006", "TIM001"} <= codes, codes
assert verifier("check", str(HERE / "examples/wire-mine-rescue.txt")).returncode == 0
request = verifier("prompt", str(planted), "--format", "json")
assert request.returncode == 0, request.stderr
assert verifier("explain", "ARI006").returncode == 0
assert verifier("check", str(HERE / "smoke.py")).returncode == 2
shipped = subprocess.run(
    [sys.executable, "-c", "from verifier.extract.llm.prompt import directory; print(directory('cassettes'))"],
    capture_output=True,
    text=True,
    check=True,
).stdout.strip()
replayed = verifier("check", str(planted), "--replay", f"{shipped}/relayed", "--format", "json")
assert replayed.returncode == 1, replayed.stderr
assert json.loads(replayed.stdout)["extractor"]["origin"] == "recorded"
print("the wheel works on its own")
