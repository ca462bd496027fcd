"""What a researcher writes now to code such documents: jieba.posseg and regular expressions. `npm run bench:throughput` runs it.

Reads JSON on standard input, {"documents": [text, ...], "rounds": n}; writes JSON on standard output, {"load": seconds, "rounds": [seconds, ...],
"found": n}; n counts what it found, so that nothing is left out for being unused.
"""

import json
import re
import sys
import time

try:
    import jieba
    import jieba.posseg
except ImportError:
    sys.exit("no jieba")

HEADING = re.compile(r"^\s*(?:第?[一二三四五六七八九十]+[、章]|（[一二三四五六七八九十]+）|\d+[.．、])(.{2,40}?)(?:[。；：]|$)", re.M)
TARGET = re.compile(r"([\u4e00-\u9fff]{2,12}?)(增长|达到|提高到|超过|控制在|下降)?(?:到)?(\d+(?:\.\d+)?)(%|万亿元|亿元|万元|万人|万亩|个百分点|万|个|家|公里)(以上|左右|以内)?")
DEADLINE = re.compile(r"(?:20\d\d年)?(?:\d{1,2}月)?(?:底|末)?前|到20\d\d年")
OWNER = re.compile(r"(牵头|责任|配合)单位：([^；）。\n]+)")
SLOGAN = re.compile(r"“([^”]{2,20})”")


def analyze(text):
    found = [*HEADING.findall(text), *TARGET.findall(text), *DEADLINE.findall(text), *OWNER.findall(text), *SLOGAN.findall(text)]
    for sentence in re.split(r"[。；\n]", text):
        words = [(pair.word, pair.flag) for pair in jieba.posseg.cut(sentence)]
        for at, (word, flag) in enumerate(words):
            # a verb and the nouns behind it
            if flag == "v":
                end = at + 1
                while end < len(words) and words[end][1][0] in "nvaj":
                    end += 1
                if end > at + 1:
                    found.append((word, "".join(next_word for next_word, _ in words[at + 1 : end])))
    return found


def main():
    task = json.load(sys.stdin)
    start = time.perf_counter()
    jieba.setLogLevel(60)
    jieba.initialize()
    load = time.perf_counter() - start
    rounds, found = [], 0
    for _ in range(task["rounds"]):
        start = time.perf_counter()
        found = sum(len(analyze(text)) for text in task["documents"])
        rounds.append(time.perf_counter() - start)
    json.dump({"load": load, "rounds": rounds, "found": found}, sys.stdout)


main()
