"""The mode for Emacs, by Emacs itself: the face of each letter. First whether Emacs has anything to say about the mode."""

import pathlib
import subprocess
import sys
import tempfile

from colours import CHECKOUT, judge

MODE = CHECKOUT / "editors/emacs"
ROLES = {
    "course-keyword": "keyword", "course-property": "property", "course-type": "type", "course-string": "string",
    "course-number": "number", "course-enum-member": "enumMember", "course-documentation": "comment",
    "course-operator": "operator", "course-variable": "variable", "course-macro": "macro",
    "font-lock-comment-face": "comment", "font-lock-comment-delimiter-face": "comment", "nil": None,
}

# For each line of each plan: from which letter to which, and its face.
SCRIPT = r"""
(require 'coursecheck)
(dolist (plan command-line-args-left)
  (with-temp-buffer
    (let ((coding-system-for-read 'utf-8-unix)) (insert-file-contents plan))
    (course-mode)
    (font-lock-ensure)
    (let (rows)
      (while (not (eobp))
        (let ((start (point)) (end (line-end-position)) (row nil))
          (while (< (point) end)
            (let ((next (next-single-property-change (point) 'face nil end)))
              (push (format "%d %d %s" (- (point) start) (- next start) (get-text-property (point) 'face)) row)
              (goto-char next)))
          (push (mapconcat #'identity row ",") rows))
        (forward-line 1))
      (let ((coding-system-for-write 'utf-8-unix))
        (write-region (mapconcat #'identity (nreverse rows) "\n") nil (concat plan ".out") nil 'silent)))))
(setq command-line-args-left nil)
"""


def emacs(*arguments):
    """Runs Emacs; it should have nothing to say."""
    ran = subprocess.run(
        ["emacs", "-Q", "--batch", "-L", str(MODE), *map(str, arguments)], timeout=300, check=False,
        stdin=subprocess.DEVNULL, capture_output=True, text=True)
    said = "\n".join(
        line for line in (ran.stdout + ran.stderr).splitlines() if line.strip() and not line.startswith("Wrote "))
    if ran.returncode or said:
        sys.exit(f"Emacs says, and ended with {ran.returncode}:\n{said}")


def check_mode(folder):
    """Compiles the mode, where a warning counts as an error, and has its descriptions read."""
    for name in ("coursecheck.el", "coursecheck-words.el"):
        place = f'(lambda (_) "{folder}/compiled.elc")'
        emacs("--eval", f"(setq byte-compile-error-on-warn t byte-compile-dest-file-function {place})",
              "-f", "batch-byte-compile", MODE / name)
        emacs("--eval", f'(checkdoc-file "{MODE / name}")')


def colour(plans):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        check_mode(folder)
        script = folder / "script.el"
        script.write_text(SCRIPT, "utf-8")
        files = [folder / f"plan{number}" for number in range(len(plans))]
        for plan, file in zip(plans, files, strict=True):
            file.write_text("\n".join(plan.lines) + "\n", "utf-8", newline="\n")
        emacs("-l", script, *files)
        result = []
        for plan, file in zip(plans, files, strict=True):
            coloured = []
            for line, row in zip(plan.lines, pathlib.Path(f"{file}.out").read_text("utf-8").split("\n"), strict=True):
                letters = [None] * len(line)
                for run in filter(None, row.split(",")):
                    start, end, face = run.split(" ", 2)
                    letters[int(start):int(end)] = [ROLES[face]] * (int(end) - int(start))
                coloured.append(letters)
            result.append(coloured)
        return result


judge("Emacs", colour, sys.argv[1])
