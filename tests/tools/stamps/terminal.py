"""Runs a command at a terminal and types answers: terminal.py '{"argv": [...], "answers": [[question, keys], ...]}'."""
import json, os, pty, sys

told = json.loads(sys.argv[1])
child, terminal = pty.fork()
if child == 0:
    os.execvp(told['argv'][0], told['argv'])
shown, answers = b'', told['answers']
while True:
    try:
        part = os.read(terminal, 4096)
    except OSError:  # Linux says so when the other end is gone
        break
    if not part:
        break
    shown += part
    if answers and answers[0][0].encode() in shown:
        at = shown.index(answers[0][0].encode()) + len(answers[0][0].encode())
        sys.stdout.buffer.write(shown[:at])
        shown = shown[at:]
        os.write(terminal, answers.pop(0)[1].encode())
sys.stdout.buffer.write(shown)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
