;;; coursecheck.el --- Write and check course plans  -*- lexical-binding: t; -*-

;; Version: 1.0
;; Package-Requires: ((emacs "28.1"))
;; Keywords: languages, text, tools

;;; Commentary:

;; `course-mode' is for course plans: files that end in `.course', and project
;; files with the name `.coursecheck'.  It colours a plan, lays it out while
;; you type, and lets coursecheck look along: through eglot, or through
;; lsp-mode if you prefer that (see `course-client').
;;
;;   (add-to-list 'load-path "~/coursecheck/editors/emacs")
;;   (require 'coursecheck)
;;
;; The words of the format are in coursecheck-words.el, which stands beside
;; this file and is made from coursecheck's own vocabulary.

;;; Code:

(require 'imenu)
(require 'seq)
(require 'subr-x)

(defvar coursecheck-words nil
  "The words of the format: for each language its lists, each by name.")
(require 'coursecheck-words nil t)

(defvar eglot-server-programs)
(defvar lsp-language-id-configuration)
(declare-function eglot-ensure "eglot" ())
(declare-function lsp "ext:lsp-mode" (&optional arg))
(declare-function lsp-register-client "ext:lsp-mode" (client))
(declare-function make-lsp-client "ext:lsp-mode" (&rest slots))
(declare-function lsp-stdio-connection "ext:lsp-mode" (command &optional test))
(declare-function flymake-eldoc-function "flymake" (report-doc &rest _))
(declare-function flymake-diagnostics "flymake" (&optional beg end))
(declare-function flymake-diagnostic-text "flymake" (diagnostic))

;;;; What you can set

(defgroup course nil
  "Course plans, with coursecheck."
  :group 'text
  :prefix "course-")

(defcustom course-program "coursecheck"
  "The program coursecheck: its name if it is on your PATH, else its whole path."
  :type 'string)

(defcustom course-client 'eglot
  "What talks with coursecheck while you type."
  :type '(choice (const :tag "eglot" eglot)
                 (const :tag "lsp-mode" lsp-mode)
                 (const :tag "Nothing; I start it myself" nil)))

(defcustom course-language nil
  "The language in which coursecheck talks with you.
If nil, findings are in the language of the plan, and what Emacs says
is in the language of your system."
  :type '(choice (const :tag "That of the plan" nil)
                 (const :tag "Nederlands" "nl")
                 (const :tag "English" "en")))

(defcustom course-profile nil
  "How much coursecheck looks at.  If nil, what fits the plan."
  :type '(choice (const :tag "What fits the plan" nil)
                 (const "core") (const "extended") (const "committee")
                 (const "institution") (const "all")))

(defcustom course-format-on-save nil
  "Whether a plan is laid out neatly when you save it.
This needs a client that asks the server before it saves, as lsp-mode does."
  :type 'boolean)

(defcustom course-indent 2
  "How many columns further in a line stands that belongs to the one above."
  :type 'natnum
  :safe #'natnump)

(defgroup course-faces nil
  "The colours of a course plan."
  :group 'course)

(defface course-keyword '((t :inherit font-lock-keyword-face))
  "What opens a line of its own: `week', `sync'.")
(defface course-property '((t :inherit font-lock-builtin-face))
  "What states something: `tool'.")
(defface course-type '((t :inherit font-lock-type-face))
  "What sort of thing: `case', `formative'.")
(defface course-string '((t :inherit font-lock-string-face))
  "A title, or what you say freely.")
(defface course-number '((t :inherit font-lock-constant-face))
  "Amounts and times.")
(defface course-enum-member '((t :inherit font-lock-constant-face))
  "A word of a list: `online', `pairs'.")
(defface course-operator '((t :inherit font-lock-preprocessor-face))
  "Arrows, marks of items, and `?'.")
(defface course-variable '((t :inherit font-lock-variable-name-face))
  "A name, where it is given and where it is used.")
(defface course-macro '((t :inherit font-lock-function-name-face))
  "The name of a rule.")
(defface course-documentation '((t :inherit font-lock-doc-face))
  "Your explanation: a line that begins with `>'.")

;;;; What Emacs says itself

(defun course--speaks-dutch-p ()
  "Whether to talk Dutch with whoever sits here."
  (string-prefix-p
   "nl" (or course-language
            (seq-find (lambda (value) (and value (not (string-empty-p value))))
                      (mapcar #'getenv '("LC_ALL" "LC_MESSAGES" "LANG")))
            "")))

(defun course--say (dutch english)
  "Choose between a sentence in DUTCH and the same in ENGLISH."
  (if (course--speaks-dutch-p) dutch english))

(defvar course--told-p nil
  "Whether it was told already that the program is not there.")

(defun course--how-to-get ()
  "A sentence about where coursecheck comes from."
  (course--say
   (format "Het programma '%s' is niet gevonden, dus dit plan wordt niet gecontroleerd. \
Bouw het in de map van coursecheck met 'swift build -c release --product coursecheck' \
en zet .build/release op je PATH, of zet in `course-program' waar het staat."
           course-program)
   (format "The program '%s' was not found, so this plan is not checked. \
Build it in the folder of coursecheck with 'swift build -c release --product coursecheck' \
and put .build/release on your PATH, or set `course-program' to where it is."
           course-program)))

(defun course--find-program ()
  "The path of coursecheck; tell what to do if it is not there."
  (or (executable-find course-program)
      (user-error "%s" (course--how-to-get))))

;;;; Words

(defun course--folded (text)
  "TEXT as words are compared: case, accents and hyphens make no difference."
  (let ((plain (mapcar (lambda (letter)
                         (let ((parts (and (> letter 127)
                                           (get-char-code-property letter 'decomposition))))
                           (cond ((memq letter '(?’ ?‘)) ?')
                                 ((and (characterp (car parts)) (cdr parts)) (car parts))
                                 (t letter))))
                       (downcase text))))
    (replace-regexp-in-string "[-‐-― \t\u00a0]+" " " (concat plain))))

(defun course--list (name)
  "The words of the list NAME, in both languages."
  (seq-mapcat (lambda (language) (alist-get name (cdr language))) coursecheck-words))

(defun course--table (&rest names)
  "A table of all phrases in the lists with these NAMES."
  (let ((table (make-hash-table :test #'equal)))
    (dolist (name names table)
      (dolist (phrase (course--list name))
        (puthash (course--folded phrase) t table)))))

(defun course--tables (name)
  "From each keyword to the table of its own words, out of the list NAME.
A row of that list is what belongs together, the keywords, and the words."
  (let ((sets (make-hash-table :test #'eq))
        (result (make-hash-table :test #'equal)))
    (dolist (row (course--list name) result)
      (let ((set (or (gethash (car row) sets)
                     (puthash (car row) (make-hash-table :test #'equal) sets))))
        (dolist (phrase (cddr row)) (puthash (course--folded phrase) t set))
        (dolist (phrase (cadr row))
          (puthash (course--folded phrase) set result))))))

(defconst course--openers (course--table 'documents 'blocks 'activities 'definitions)
  "What opens a line of its own.")
(defconst course--definitions (course--table 'definitions)
  "What has a name that others can refer to.")
(defconst course--blocks (course--table 'blocks)
  "What may also be a property of the same name.")
(defconst course--properties (course--table 'properties)
  "What states something.")
(defconst course--activities (course--table 'activities)
  "What has a kind out of the catalogue.")
(defconst course--activity-kinds (course--table 'activity-kinds)
  "The catalogue.")
(defconst course--holders (course--table 'holders)
  "Below what mostly something follows.")
(defconst course--listers (course--table 'lists)
  "What opens a list of items.")
(defconst course--timed (course--table 'timed)
  "Whose head ends with a time: `week 1-2'.")
(defconst course--set-aside (course--table 'rule-lists)
  "Behind what the names of rules stand.")
(defconst course--amounts (course--table 'amounts)
  "Whose value is an amount or a time.")
(defconst course--references (course--table 'references)
  "Whose value names something.")
(defconst course--flags (course--table 'flags)
  "What needs no value: standing there means yes.")
(defconst course--amount-words (course--table 'amount-words)
  "With what an amount or a time can begin, besides a digit.")
(defconst course--detail-values (course--table 'detail-values)
  "What needs no name of a property in front of it.")
(defconst course--none (course--table 'none)
  "What says that something was left out on purpose.")
(defconst course--kinds (course--tables 'kinds)
  "From a keyword to the kinds that may follow it.")
(defconst course--choices (course--tables 'choices)
  "From a keyword to the words that its value is chosen from.")

(defun course--phrase-end (table start end &optional words)
  "Where the longest phrase of TABLE ends that begins at START.
At most at END, and of at most so many WORDS (6 if nil); nil if there is none."
  (save-excursion
    (goto-char start)
    (let ((count 0) (found nil))
      (while (and (< count (or words 6)) (< (point) end)
                  (progn (skip-chars-forward "^- :\t\u00a0" end) (> (point) start)))
        (when (gethash (course--folded (buffer-substring-no-properties start (point))) table)
          (setq found (point)))
        (setq count (if (eq (char-after) ?:) 100 (1+ count)))
        (skip-chars-forward "- \t\u00a0" end))
      found)))

;;;; A line and its parts

(defconst course--arrow "->\\|→\\|[–—]>")
(defconst course--bullet "[-*•–]\\(?:[ \t]\\|$\\)")
(defconst course--list-mark (concat "[ \t]*\\(?:>\\|" course--bullet "\\)"))
(defconst course--link
  "\\(?:[[:alpha:]]+[ \t]+[0-9][-0-9.]*\\|[^][, \t\n]*[[:upper:]0-9][^][, \t\n]*\\|[^][, \t\n]+\\.course\\(?:#[^][, \t\n]+\\)?\\)"
  "What a reference looks like.")
(defconst course--links
  (concat "[ \t]*" course--link
          "\\(?:\\(?:[ \t]*,[ \t]*\\|[ \t]+\\(?:and\\|en\\)[ \t]+\\)" course--link "\\)*[ \t]*\\(?:$\\)"))

(defun course--indented-to ()
  "Put point at the first mark of the line."
  (beginning-of-line)
  (skip-chars-forward " \t\u00a0\ufeff" (line-end-position)))

(defun course--head-end ()
  "Where the head ends, on a line that point is at the first mark of.
That is where its colon stands; nil if the line has no head."
  (let ((start (point)) (end (line-end-position)) (found nil))
    (unless (looking-at (concat "[>#\n]\\|" course--bullet))
      (save-excursion
        (while (and (not found) (search-forward ":" end t))
          (let ((colon (1- (point))))
            (when (or (eolp) (looking-at-p "[ \t\u00a0]")
                      (eq (or (course--phrase-end course--openers start colon)
                              (course--phrase-end course--properties start colon))
                          colon))
              (setq found colon))))))
    (and found
         (or (<= (length (split-string (buffer-substring-no-properties start found))) 6)
             (course--phrase-end course--set-aside start found))
         found)))

(defun course--keyword-end (start end)
  "Where the keyword of the head from START to END ends; nil if unknown."
  (let ((opener (course--phrase-end course--openers start end))
        (property (course--phrase-end course--properties start end)))
    (if (and opener property) (max opener property) (or opener property))))

(defun course--keyword-at (start end)
  "The keyword of the head from START to END, folded, or nil."
  (let ((last (course--keyword-end start end)))
    (and last (course--folded (buffer-substring-no-properties start last)))))

(defun course--opens-p (keyword bare-p indented-p)
  "Whether KEYWORD opens something, rather than stating something.
BARE-P is whether it has neither kind nor name; INDENTED-P is whether
something is above it."
  (cond ((not (gethash keyword course--properties)) t)
        ((not (gethash keyword course--openers)) nil)
        ((gethash keyword course--blocks) (not bare-p))
        (t (not (and bare-p indented-p)))))

(defun course--blank-p (start end)
  "Whether there is nothing but white space from START to END."
  (save-excursion (goto-char start) (skip-chars-forward " \t\u00a0" end) (>= (point) end)))

;;;; Colours

(defun course--paint (start end face)
  "Give the text from START to END its FACE."
  (when (and face (< start end)) (put-text-property start end 'face face)))

(defun course--trimmed (start end)
  "The places from START to END without the white space around it."
  (save-excursion
    (goto-char start)
    (skip-chars-forward " \t\u00a0" end)
    (setq start (point))
    (goto-char end)
    (skip-chars-backward " \t\u00a0" start)
    (cons start (point))))

(defun course--amount-p (start end)
  "Whether there is an amount or a time from START to END."
  (save-excursion
    (goto-char start)
    (or (looking-at-p "[~<>≤≥]?[-–]?[ \t]*[0-9]")
        (course--phrase-end course--amount-words start end))))

(defun course--one-of-p (table start end)
  "Whether the text from START to END is one or more words of TABLE."
  (seq-every-p (lambda (piece) (gethash (course--folded (string-trim piece)) table))
               (split-string (buffer-substring-no-properties start end)
                             "\\(?:,\\|[ \t]\\(?:and\\|en\\|or\\|of\\)[ \t]\\)")))

(defun course--value-face (keyword start end)
  "The face of what KEYWORD has from START to END as its value."
  (let* ((text (buffer-substring-no-properties start end))
         (word (course--folded (replace-regexp-in-string "[,:].*" "" text)))
         (choices (and keyword (gethash keyword course--choices))))
    (cond ((equal text "?") 'course-operator)
          ((gethash word course--none) 'course-enum-member)
          ((null keyword) 'course-string)
          ((gethash keyword course--amounts)
           (if (course--amount-p start end) 'course-number 'course-string))
          ((gethash keyword course--flags) 'course-enum-member)
          ((and (or (gethash keyword course--references)
                    ;; `assessment: T1, T2' names what stands elsewhere.
                    (and (gethash keyword course--definitions) (string-match-p "[0-9]" text)))
                (string-match-p (concat "\\`" course--links "\\'") text))
           'course-variable)
          ((and choices (course--one-of-p choices start end)) 'course-enum-member)
          (t 'course-string))))

(defun course--detail-parts (start end)
  "The parts of the detail from START to END, each as (START END FACE).
Nil if it is no detail that we know."
  (let ((text (course--folded (buffer-substring-no-properties start end))))
    (cond ((equal text "?") (list (list start end 'course-operator)))
          ((gethash text course--detail-values) (list (list start end 'course-enum-member)))
          ((course--named-detail start end))
          ((course--amount-p start end) (list (list start end 'course-number)))
          ((course--phrase-end course--detail-values start end)
           (list (list start end 'course-enum-member))))))

(defun course--named-detail (start end)
  "The parts of the detail from START to END if it begins with a property."
  (when-let* ((last (course--phrase-end course--properties start end)))
    (let* ((amount (course--phrase-end course--amount-words start end))
           (value (save-excursion (goto-char last)
                                  (skip-chars-forward ": \t\u00a0" end) (point)))
           (colon-p (save-excursion (goto-char last) (looking-at-p "[ \t]*:"))))
      ;; `week 3' and `before B2' are times.
      (when (or colon-p (null amount) (< amount last)
                (and (= amount last) (< value end) (not (course--name-p value end))))
        (cons (list start last (if (and (>= value end) (gethash (course--keyword-at start last)
                                                                course--flags))
                                   'course-enum-member
                                 'course-property))
              (and (< value end)
                   (list (list value end
                               (course--value-face (course--keyword-at start last)
                                                   value end)))))))))

(defun course--details (start end)
  "The parts of all details from START to END, or nil if none is known."
  (save-excursion
    (goto-char start)
    (let (parts)
      (while (< (point) end)
        (let ((from (point)))
          (while (and (re-search-forward "\\\\.\\|," end 'move)
                      (or (not (eq (char-before) ?,))
                          ;; A comma between two digits is a decimal one.
                          (and (looking-at-p "[0-9]")
                               (memq (char-before (1- (point))) (number-sequence ?0 ?9))))))
          (let ((piece (course--trimmed from (if (eq (char-before) ?,) (1- (point)) (point)))))
            (when (< (car piece) (cdr piece))
              (setq parts (append parts (course--detail-parts (car piece) (cdr piece))))))))
      parts)))

(defun course--paint-links (start end)
  "Paint the names from START to END."
  (goto-char start)
  (while (re-search-forward course--link end t)
    (unless (member (match-string 0) '("and" "en"))
      (course--paint (match-beginning 0) (match-end 0) 'course-variable))))

(defun course--brackets (start end)
  "The last bracket from START to END, and what is behind it: (OPEN CLOSE REST)."
  (save-excursion
    (goto-char start)
    (let (open close)
      (while (re-search-forward "\\\\.\\|[][]" end t)
        (pcase (char-before)
          (?\[ (when (eq (char-after (1- (point))) (char-after (match-beginning 0)))
                 (setq open (1- (point)) close nil)))
          (?\] (when (and open (not close) (= (match-beginning 0) (1- (point))))
                 (setq close (1- (point)))))))
      (and open (list open (or close end) (if close (1+ close) end))))))

(defun course--arrow-before (start end)
  "Where the links begin, from START to END: (ARROW . NAMES), or nil."
  (save-excursion
    (save-restriction
      (narrow-to-region (point-min) end)
      (goto-char end)
      (and (re-search-backward course--arrow start t)
           (not (eq (char-before) ?\\))
           (let ((arrow (point)))
             (goto-char (match-end 0))
             ;; A dash before the mark belongs to the arrow.
             (and (looking-at-p course--links) (cons arrow (point))))))))

(defun course--paint-body (start end face)
  "Paint the text, details and links from START to END.
FACE tells the face of a text between two places."
  (let* ((body (course--trimmed start end))
         (start (car body)) (end (cdr body))
         (brackets (course--brackets start end))
         (parts (and brackets (course--details (1+ (car brackets)) (nth 1 brackets))))
         (behind (and parts (course--arrow-before (nth 2 brackets) end)))
         (text-end end))
    (when (and parts (not behind) (not (course--blank-p (nth 2 brackets) end)))
      (setq parts nil))
    (let ((links (or behind (course--arrow-before start (if parts (car brackets) end)))))
      (when parts
        (setq text-end (car brackets))
        (dolist (part parts) (course--paint (nth 0 part) (nth 1 part) (nth 2 part))))
      (when links
        (setq text-end (min text-end (car links)))
        (goto-char (car links))
        (when (looking-at course--arrow)
          (course--paint (match-beginning 0) (match-end 0) 'course-operator))
        (course--paint-links (cdr links) (if behind end (if parts (car brackets) end)))))
    (let ((text (course--trimmed start text-end)))
      (when (< (car text) (cdr text))
        (course--paint (car text) (cdr text) (funcall face (car text) (cdr text)))))))

(defun course--paint-rules (start end)
  "Paint the names of rules from START to END."
  (goto-char start)
  (while (re-search-forward "[^, \t\u00a0]+" end t)
    (course--paint (match-beginning 0) (match-end 0) 'course-macro)))

(defun course--name-p (start end)
  "Whether the text from START to END is the name of something."
  (let ((case-fold-search nil)
        (text (buffer-substring-no-properties start end)))
    (and (string-match-p "[[:upper:]0-9]" text) (not (string-match-p "[ \t]" text)))))

(defun course--paint-rest-of-head (keyword start end)
  "Paint what follows KEYWORD in its head, from START to END: kind, name or number."
  (let* ((kinds (if (gethash keyword course--activities) course--activity-kinds
                  (gethash keyword course--kinds)))
         (kind (and kinds (course--phrase-end kinds start end))))
    (when (and kind (or (= kind end) (memq (char-after kind) '(?\s ?\t))))
      (course--paint start kind 'course-type)
      (setq start (car (course--trimmed kind end))))
    (cond ((>= start end))
          ((equal (buffer-substring-no-properties start end) "?")
           (course--paint start end (if (gethash keyword course--timed) 'course-number 'course-operator)))
          ((or (gethash keyword course--timed)
               (string-match-p "\\`[0-9]+\\(?:[-–.][0-9]+\\)*\\'" (buffer-substring-no-properties start end)))
           (course--paint start end 'course-number))
          ((course--name-p start end) (course--paint start end 'course-variable)))))

(defun course--project-file-p ()
  "Whether this is a project file, whose heads are settings and rules."
  (and buffer-file-name (equal (file-name-nondirectory buffer-file-name) ".coursecheck")))

(defun course--paint-entry (start colon end)
  "Paint the entry from START to END with the COLON there."
  (let* ((last (course--keyword-end start colon))
         (keyword (and last (course--keyword-at start colon)))
         (rest (and last (car (course--trimmed last colon))))
         (opens-p (and keyword
                       (course--opens-p keyword (>= rest colon)
                                        (/= start (line-beginning-position))))))
    (cond
     ((save-excursion (goto-char start) (looking-at-p "[xX]-"))
      (course--paint start colon 'course-property))
     ((null keyword)
      (when (course--project-file-p)
        (course--paint start colon
                       (if (save-excursion (goto-char start) (re-search-forward "[/*]" colon t))
                           'course-macro 'course-property))))
     ((gethash keyword course--set-aside)
      (course--paint start last 'course-property)
      (course--paint-rules rest colon))
     (t
      (course--paint start last
                     (if opens-p 'course-keyword 'course-property))
      (course--paint-rest-of-head keyword rest (cdr (course--trimmed rest colon)))))
    (course--paint-body
     (1+ colon) end
     (lambda (from to)
       ;; What opens a line of its own has a title, unless a bare name refers.
       (course--value-face (and (or (not opens-p) (>= rest colon)) keyword) from to)))))

(defun course--paint-line ()
  "Paint the line that point is on, apart from comments."
  (let ((end (line-end-position)) colon)
    (course--indented-to)
    (cond ((eq (char-after) ?#))
          ((eq (char-after) ?>) (course--paint (point) end 'course-documentation))
          ((looking-at course--bullet)
           (course--paint (point) (1+ (point)) 'course-operator)
           (course--paint-body (1+ (point)) end (lambda (from to) (course--value-face nil from to))))
          ((setq colon (course--head-end)) (course--paint-entry (point) colon end))
          ;; `or` stands alone on its line.
          ((and (not (eolp)) (eq (course--phrase-end course--openers (point) end)
                                 (cdr (course--trimmed (point) end))))
           (course--paint (point) end 'course-keyword)))))

(defun course--paint-lines (limit)
  "Paint all lines from point up to LIMIT."
  (let ((case-fold-search nil))
    (while (< (point) limit)
      (save-excursion (course--paint-line))
      (forward-line 1)
      (when (eobp) (goto-char (max (point) limit)))))
  nil)

(defvar course-font-lock-keywords '((course--paint-lines))
  "What gives a plan its colours, apart from comments.")

(defconst course--syntax-propertize
  (syntax-propertize-rules ("^[ \t]*\\(#\\)" (1 "<")))
  "A `#' begins a comment where it is the first mark of its line.")

(defvar course-mode-syntax-table
  (let ((table (make-syntax-table text-mode-syntax-table)))
    (modify-syntax-entry ?# "." table)
    (modify-syntax-entry ?\n ">" table)
    (modify-syntax-entry ?- "_" table)
    (modify-syntax-entry ?\" "." table)
    (modify-syntax-entry ?' "w" table)
    (modify-syntax-entry ?> "." table)
    (modify-syntax-entry ?< "." table)
    table)
  "A name may have a hyphen in it; quotes mean nothing.")

;;;; Indentation

(defun course--line-above ()
  "Go to the nearest line above that is not blank.  Return whether there is one."
  (let ((found nil))
    (while (and (not found) (zerop (forward-line -1)))
      (setq found (not (looking-at-p "[ \t]*$"))))
    (and found (progn (beginning-of-line) t))))

(defun course--only-entry-p ()
  "Whether the line that point is on is the first entry of the plan."
  (save-excursion
    (let ((first t))
      (while (and first (course--line-above))
        (course--indented-to)
        (when (course--head-end) (setq first nil)))
      first)))

(defun course--owner-indentation ()
  "How far in the entry stands that the item or prose on this line belongs to."
  (save-excursion
    (let ((own (current-indentation)) (result nil))
      (while (and (not result) (course--line-above))
        (when (<= (current-indentation) own)
          (course--indented-to)
          (when (course--head-end) (setq result (current-indentation)))))
      (or result 0))))

(defun course--proposal ()
  "Where the line that point is on would begin, and with what: (COLUMN . TEXT)."
  (save-excursion
    (if (not (course--line-above))
        (cons 0 "")
      (let ((above (current-indentation)) colon keyword)
        (course--indented-to)
        (cond ((not (setq colon (course--head-end))) (cons above ""))
              ((course--only-entry-p) (cons above ""))
              ((gethash (setq keyword (course--keyword-at (point) colon)) course--holders)
               (cons (+ above course-indent) ""))
              ((and keyword (gethash keyword course--listers)
                    (course--blank-p (1+ colon) (line-end-position)))
               (cons (+ above course-indent) "- "))
              (t (cons above "")))))))

(defun course--deepest ()
  "How far in a line can stand below the one above it."
  (save-excursion
    (if (not (course--line-above)) 0
      (+ (current-indentation)
         (progn (course--indented-to) (if (or (course--only-entry-p) (course--head-end)) course-indent 0))))))

(defun course--shift-line (column)
  "Indent this line to COLUMN; point stays where it is in the text."
  (let ((rest (- (point-max) (point))))
    (beginning-of-line)
    (indent-line-to column)
    (when (> (- (point-max) rest) (point)) (goto-char (- (point-max) rest)))))

(defun course-indent-line ()
  "Indent this line as the one above it asks; again for one step further out.
Indentation tells what belongs to what, so that more than one is right."
  (interactive)
  (let* ((now (current-indentation))
         (wanted (car (course--proposal)))
         (deepest (course--deepest))
         (again (and (memq this-command '(indent-for-tab-command course-tab course-indent-line))
                     (or (eq last-command this-command) (= now wanted)))))
    (course--shift-line
     (cond ((not again) wanted)
           ((<= now 0) deepest)
           (t (* course-indent (/ (1- now) course-indent)))))))

(defun course-indent-region (start end)
  "Shift the lines from START to END together, so that the first is in place.
What belongs to what among them stays as it is."
  (interactive "r")
  (save-excursion
    (let ((last (copy-marker end)))
      (goto-char start)
      (while (and (looking-at-p "[ \t]*$") (< (point) last)) (forward-line 1))
      (let ((distance (- (car (course--proposal)) (current-indentation))))
        (indent-rigidly (line-beginning-position) last distance))
      (set-marker last nil))))

(defun course-shift-right (start end &optional count)
  "Move the lines from START to END further in, by one level or COUNT.
Without a region, the line that point is on."
  (interactive "*r\np")
  (let ((deactivate-mark nil))
    (if (use-region-p)
        (indent-rigidly (save-excursion (goto-char start) (line-beginning-position)) end
                        (* course-indent (or count 1)))
      (course--shift-line (max 0 (+ (current-indentation) (* course-indent (or count 1))))))))

(defun course-shift-left (start end &optional count)
  "Move the lines from START to END further out, by one level or COUNT."
  (interactive "*r\np")
  (course-shift-right start end (- (or count 1))))

(defun course-tab ()
  "Indent this line, or complete the word that point is behind.
With a region, move it one step further in."
  (interactive "*")
  (cond ((use-region-p) (course-shift-right (region-beginning) (region-end)))
        ((<= (current-column) (current-indentation)) (course-indent-line))
        (t (completion-at-point))))

(defun course-newline ()
  "Begin a new line: as far in, and with the mark, that the line above asks for.
Behind an empty mark this ends the list."
  (interactive "*")
  (let* ((mark (save-excursion
                 (beginning-of-line)
                 (and (looking-at "[ \t]*\\(>\\|[-*•–]\\)\\(?:[ \t]\\|$\\)")
                      (< (match-beginning 1) (max (point) (line-end-position)))
                      (match-string-no-properties 1))))
         (inside-p (and mark (> (point) (save-excursion (course--indented-to) (point)))))
         (column (current-indentation)))
    (cond
     ((and inside-p (save-excursion (course--indented-to)
                                    (course--blank-p (1+ (point)) (line-end-position))))
      (let ((owner (course--owner-indentation)))
        (delete-region (line-beginning-position) (line-end-position))
        (indent-to owner)))
     (t
      (let ((electric-indent-mode nil)) (newline nil t))
      (cond ((looking-back course--list-mark (line-beginning-position)))
            ((looking-at-p "[ \t]*\\S-")
             (delete-horizontal-space)
             (indent-to (if inside-p column (car (course--proposal))))
             (when inside-p (insert mark " ")))
            (t
             (let ((proposal (if inside-p (cons column (concat mark " ")) (course--proposal))))
               (delete-horizontal-space)
               (indent-to (car proposal))
               (insert (cdr proposal)))))))))

;;;; Filling and comments

(defconst course--filled "\\([ \t]*\\)\\([>#]\\)[ \t]*[^ \t\n]"
  "A line of an explanation or a comment that has text.")

(defun course--fill-prefix ()
  "What the lines of this explanation or comment begin with, or nil."
  (save-excursion
    (beginning-of-line)
    (and (looking-at course--filled)
         (concat (match-string-no-properties 1) (match-string-no-properties 2) " "))))

(defun course-fill-paragraph (&optional justify)
  "Fill the explanation or comment that point is in; JUSTIFY as elsewhere.
All other lines are left alone: an entry is one line, however long."
  (let ((prefix (course--fill-prefix)))
    (when prefix
      (save-excursion
        (let ((start (line-beginning-position)) (end nil))
          (while (and (zerop (forward-line -1)) (equal (course--fill-prefix) prefix))
            (setq start (point)))
          (goto-char start)
          (while (and (equal (course--fill-prefix) prefix)
                      (progn
                        (back-to-indentation)
                        (forward-char 1)
                        (delete-horizontal-space)
                        (insert " ")
                        (setq end (copy-marker (line-end-position) t))
                        (zerop (forward-line 1)))
                      (not (eobp))))
          (let ((fill-prefix prefix) (fill-paragraph-function nil))
            (fill-region-as-paragraph start end justify)))))
    t))

(defun course-auto-fill ()
  "Break a line that grows too long, where that does no harm."
  (let ((prefix (course--fill-prefix)))
    (when prefix
      (let ((fill-prefix prefix)) (do-auto-fill)))))

(defun course-insert-comment ()
  "Begin a comment above this line: a comment has its own line."
  (interactive "*")
  (let ((column (current-indentation)))
    (beginning-of-line)
    (if (looking-at-p "[ \t]*$")
        (delete-horizontal-space)
      (open-line 1))
    (indent-to column)
    (insert "# ")))

;;;; Outline

(defun course--outline-level ()
  "How deep the heading at point stands."
  (1+ (/ (current-indentation) course-indent)))

(defun course--imenu-index ()
  "Documents, blocks, activities and what has a name, each with its place.
What stands below another is shown further in."
  (save-excursion
    (goto-char (point-min))
    (let (index)
      (while (not (eobp))
        (course--indented-to)
        (let* ((start (point)) (colon (course--head-end))
               (keyword (and colon (course--keyword-at start colon))))
          (when (and keyword (gethash keyword course--openers)
                     (course--opens-p keyword (= (course--keyword-end start colon) colon)
                                      (> (current-indentation) 0)))
            (push (cons (concat (make-string (current-indentation) ?\s)
                                (buffer-substring-no-properties
                                 start (min (line-end-position) (+ start 70))))
                        (copy-marker start))
                  index)))
        (forward-line 1))
      (nreverse index))))

;;;; Commands

(defun course--plan-language ()
  "The language of the plan as a symbol: as stated, or that of its first word."
  (save-excursion
    (goto-char (point-min))
    (if (re-search-forward "^\\(?:language\\|taal\\)[ \t]*:[ \t]*\\([a-z]+\\)" nil t)
        (if (member (match-string 1) '("nl" "nederlands" "dutch")) 'nl 'en)
      (goto-char (point-min))
      (while (and (not (eobp)) (looking-at-p "[ \t\ufeff]*\\(?:[#>]\\|$\\)")) (forward-line 1))
      (course--indented-to)
      (let ((keyword (course--keyword-at (point) (or (course--head-end) (point)))))
        (if (and keyword
                 (member keyword (mapcar #'course--folded
                                         (alist-get 'documents (alist-get 'nl coursecheck-words)))))
            'nl 'en)))))

(defun course--speaking ()
  "Options that tell in which language the program is to talk."
  (list "--language" (or course-language (symbol-name (course--plan-language)))))

(defun course--show (name arguments)
  "Run coursecheck with ARGUMENTS and show its answer in a buffer called NAME."
  (let ((program (course--find-program))
        (buffer (get-buffer-create name)))
    (with-current-buffer buffer
      (let ((inhibit-read-only t))
        (erase-buffer)
        (apply #'call-process program nil t nil "--color" "never" arguments))
      (goto-char (point-min))
      (special-mode)
      (visual-line-mode))
    (display-buffer buffer)))

(defun course--topic ()
  "What someone may want to have explained here: a rule, what is marked, or a word."
  (cond ((use-region-p) (buffer-substring-no-properties (region-beginning) (region-end)))
        ((and (bound-and-true-p flymake-mode)
              (seq-some (lambda (diagnostic)
                          (let ((text (flymake-diagnostic-text diagnostic)))
                            (and (string-match "\\b[a-z]+\\(?:-[a-z]+\\)*/[a-z]+\\(?:-[a-z]+\\)*\\b" text)
                                 (match-string 0 text))))
                        (flymake-diagnostics (point)))))
        (t
         (save-excursion
           (let ((here (point)) colon)
             (course--indented-to)
             (setq colon (course--head-end))
             (or (and colon (<= here colon)
                      (let* ((start (point))
                             (last (course--keyword-end start colon)))
                        (if (and last (<= here last))
                            (buffer-substring-no-properties start last)
                          (and last
                               (let* ((rest (car (course--trimmed last colon)))
                                      (kind (course--phrase-end course--activity-kinds rest colon)))
                                 (and kind (buffer-substring-no-properties rest kind)))))))
                 (progn (goto-char here) (thing-at-point 'symbol t))))))))

;;;###autoload
(defun course-explain (topic)
  "Explain TOPIC: a word of the format, a kind of activity, or a rule."
  (interactive
   (let ((topic (course--topic)))
     (list (read-string (if topic
                            (format (course--say "Wat uitleggen (%s): " "Explain what (%s): ") topic)
                          (course--say "Wat uitleggen: " "Explain what: "))
                        nil nil topic))))
  (course--show "*coursecheck explain*" (append '("explain") (course--speaking) (list topic))))

;;;###autoload
(defun course-report (&optional as-text)
  "Make the report of this plan for a committee, and open it in the browser.
With a prefix argument AS-TEXT, or where there is no browser, show it here
as text.  The plan is saved first."
  (interactive (list (or current-prefix-arg (not (display-graphic-p)))))
  (unless buffer-file-name
    (user-error "%s" (course--say "Bewaar dit plan eerst in een bestand"
                                  "Save this plan in a file first")))
  (when (buffer-modified-p) (save-buffer))
  (if as-text
      (course--show "*coursecheck report*"
                    (append '("report" "--format" "markdown") (course--speaking)
                            (list (file-local-name buffer-file-name))))
    (let ((page (make-temp-file "coursecheck-" nil ".html")) (told (generate-new-buffer " *coursecheck*")))
      (unwind-protect
          (if (eql 0 (apply #'call-process (course--find-program) nil told nil
                            (append '("report") (course--speaking)
                                    (list "-o" page (file-local-name buffer-file-name)))))
              (browse-url-of-file page)
            (user-error "%s" (with-current-buffer told (string-trim (buffer-string)))))
        (kill-buffer told)))))

(defun course-insert-activity (keyword kind)
  "Add an activity below this line, with KEYWORD and KIND out of the catalogue.
With a server that looks along, a name that you complete brings more with it."
  (interactive
   (let* ((words (alist-get (course--plan-language) coursecheck-words))
          (completion-ignore-case t)
          (keywords (alist-get 'activity-keywords words)))
     (barf-if-buffer-read-only)
     (list (completing-read (course--say "Samen of ieder voor zich: " "Together or each alone: ")
                            keywords nil t nil nil (car keywords))
           (completing-read (course--say "Werkvorm: " "Kind: ")
                            (alist-get 'activity-kinds words)))))
  (let ((column (save-excursion
                  (end-of-line)
                  (beginning-of-line)
                  (if (looking-at-p "[ \t]*$") (course--proposal)
                    (forward-line 1) (course--proposal)))))
    (unless (save-excursion (beginning-of-line) (looking-at-p "[ \t]*$"))
      (end-of-line)
      (insert "\n"))
    (delete-horizontal-space)
    (indent-to (car column))
    (insert keyword (if (string-empty-p kind) "" (concat " " kind)) ": ")
    (save-excursion (insert " [?]"))))

;;;; The server

(defun course--settings ()
  "What the server is told of what you have set."
  (append (and course-language (list :language course-language))
          (and course-profile (list :profile course-profile))
          (and course-format-on-save '(:formatOnSave t))))

(defun course--server (&rest _)
  "The command with which eglot gets coursecheck going."
  (let ((settings (course--settings)))
    (append (list (course--find-program) "lsp")
            (and settings (list :initializationOptions (list :coursecheck settings))))))

(defun course--findings-first ()
  "Show what was found here before what the words mean."
  (when (derived-mode-p 'course-mode)
    (setq-local eldoc-documentation-strategy #'eldoc-documentation-compose)
    (when (memq #'flymake-eldoc-function eldoc-documentation-functions)
      (remove-hook 'eldoc-documentation-functions #'flymake-eldoc-function t)
      (add-hook 'eldoc-documentation-functions #'flymake-eldoc-function -90 t))))

(with-eval-after-load 'eglot
  (add-hook 'eglot-managed-mode-hook #'course--findings-first)
  (add-to-list 'eglot-server-programs '(course-mode . course--server)))

(with-eval-after-load 'lsp-mode
  (add-to-list 'lsp-language-id-configuration '(course-mode . "course"))
  (lsp-register-client
   (make-lsp-client
    :new-connection (lsp-stdio-connection (lambda () (list course-program "lsp")))
    :major-modes '(course-mode)
    :initialization-options
    (lambda () (let ((settings (course--settings))) (and settings (list :coursecheck settings))))
    :server-id 'coursecheck)))

(defun course--start ()
  "Let coursecheck look along, if it is there; else tell once how to get it."
  (cond ((or (null course-client) noninteractive))
        ((not (executable-find course-program))
         (unless course--told-p
           (setq course--told-p t)
           (display-warning 'coursecheck (course--how-to-get))))
        ((eq course-client 'lsp-mode)
         (if (require 'lsp-mode nil t) (lsp)
           (message "%s" (course--say "lsp-mode is niet geïnstalleerd."
                                      "lsp-mode is not installed."))))
        ((require 'eglot nil t) (eglot-ensure))
        (t (message "%s" (course--say "eglot is niet geïnstalleerd; het hoort bij Emacs 29."
                                      "eglot is not installed; it is part of Emacs 29.")))))

;;;; The mode

(defvar course-mode-map
  (let ((map (make-sparse-keymap)))
    (define-key map [remap newline] #'course-newline)
    (define-key map [remap indent-for-tab-command] #'course-tab)
    (define-key map [backtab] #'course-shift-left)
    (define-key map (kbd "C-M-i") #'completion-at-point)
    (define-key map (kbd "C-c >") #'course-shift-right)
    (define-key map (kbd "C-c <") #'course-shift-left)
    (define-key map (kbd "C-c C-a") #'course-insert-activity)
    (define-key map (kbd "C-c C-e") #'course-explain)
    (define-key map (kbd "C-c C-r") #'course-report)
    map)
  "Keys for course plans.")

;;;###autoload
(define-derived-mode course-mode text-mode "Course"
  "For course plans, with coursecheck.

\\{course-mode-map}"
  (setq-local syntax-propertize-function course--syntax-propertize)
  (setq-local font-lock-defaults '(course-font-lock-keywords))
  (setq-local comment-start "# ")
  (setq-local comment-end "")
  (setq-local comment-start-skip "^[ \t]*\\(#+[ \t]*\\)")
  (setq-local comment-use-syntax t)
  (setq-local comment-column 0)
  (setq-local comment-insert-comment-function #'course-insert-comment)
  (setq-local indent-tabs-mode nil)
  (setq-local tab-width 4)
  (setq-local indent-line-function #'course-indent-line)
  (setq-local indent-region-function #'course-indent-region)
  ;; Enter must not move the line above: its place means something.
  (setq-local electric-indent-inhibit t)
  (setq-local fill-paragraph-function #'course-fill-paragraph)
  (setq-local normal-auto-fill-function #'course-auto-fill)
  (setq-local paragraph-start "[ \t]*\\(?:$\\|[^> \t\n]\\|>[ \t]*$\\)")
  (setq-local paragraph-separate "[ \t]*\\(?:>[ \t]*\\)?$")
  (setq-local outline-regexp "[ \t]*[^][#>:\n \t-][^][>:\n]*:\\(?:[ \t]\\|$\\)")
  (setq-local outline-level #'course--outline-level)
  (setq-local imenu-create-index-function #'course--imenu-index)
  (setq-local require-final-newline t)
  (when buffer-file-name
    (add-hook 'hack-local-variables-hook #'course--start nil t)))

;;;###autoload
(progn
  (add-to-list 'auto-mode-alist '("\\.course\\'" . course-mode))
  (add-to-list 'auto-mode-alist '("/\\.coursecheck\\'" . course-mode)))

(provide 'coursecheck)
;;; coursecheck.el ends here
