"""Parses a crawl on the workers of a Dask cluster: dask_run.py SCHEDULER PARTS INPUT OUT."""
import subprocess
import sys

from distributed import Client

scheduler, parts, source, out = sys.argv[1:]


def part(number):
    """Does one part of the shards. If its worker dies, Dask gives it to another, which passes over the shards that are done."""
    command = ["articleparser", "run", source, "--out", out, "--shard", f"{number}/{parts}", "--jobs", "1"]
    status = subprocess.run(command).returncode
    if status > 1:  # 1: some records could not be read, and stand in OUT/_errors.
        raise RuntimeError(f"part {number} ended with {status}")
    return number


with Client(scheduler) as client:
    done = client.gather(client.map(part, range(1, int(parts) + 1), pure=False, retries=2))
    print(f"{len(done)} parts done")
