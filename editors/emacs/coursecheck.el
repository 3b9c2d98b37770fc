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
  "The words of the format: its lists, each by name.")
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

(defconst course--gap " \t\u00a0"
  "White space, also what a word processor put in its place.")
(defconst course--between (concat course--gap "‐-―-")
  "What stands between two words of a phrase.")

(defun course--folded (text)
  "TEXT as words are compared: case, accents and hyphens make no difference."
  (let ((plain (downcase text)))
    (when (string-match-p "[^\0-\177]" plain)
      (setq plain (concat (mapcar (lambda (letter)
                                    (let ((parts (get-char-code-property letter 'decomposition)))
                                      (cond ((memq letter '(?’ ?‘)) ?')
                                            ((and (characterp (car parts)) (cdr parts)) (car parts))
                                            (t letter))))
                                  plain))))
    (replace-regexp-in-string (concat "[" course--between "]+") " " plain t t)))

(defun course--list (name)
  "The words of the list NAME."
  (alist-get name coursecheck-words))

(defun course--table (&rest lists)
  "A table from each phrase in LISTS to what it is.
A list is its name, or its name and what all of its phrases are."
  (let ((table (make-hash-table :test #'equal)))
    (dolist (list lists table)
      (let ((what (or (cdr-safe list) t)))
        (dolist (phrase (course--list (or (car-safe list) list)))
          (puthash (course--folded phrase) what table))))))

(defconst course--shapes
  '((text . course-string) (number . course-number) (choice . course-enum-member)
    (choice-or-text . course-enum-member) (reference . course-variable))
  "What a value can be, and the face of it.")

(defconst course--kinds (course--table 'kinds)
  "The kinds of everything but activities.")
(defconst course--activity-kinds (course--table 'activity-kinds-nl 'activity-kinds-en)
  "The catalogue.")

(defun course--shaped (beginning)
  "The lists of heads whose name has this BEGINNING, with how to read each."
  (seq-mapcat (lambda (role)
                (mapcar (lambda (shape)
                          (list (intern (format "%s%s-%s" beginning (car role) (car shape)))
                                (cdr role) (car shape) course--kinds))
                        course--shapes))
              '((keyword . course-keyword) (property . course-property))))

(defconst course--heads
  (apply #'course--table
         `(activities course-keyword text ,course--activity-kinds)
         '(weeks course-keyword text number)
         '(ignores course-property text rules)
         (append (course--shaped "") '((named course-keyword text name))))
  "What a line can begin with, and how to read it: (FACE SHAPE REST).
SHAPE is that of what stands behind the colon.  REST is what may follow in the
head: a kind out of a table, a number, the names of rules, or any name.")
(defconst course--margin-heads (apply #'course--table (course--shaped "margin-"))
  "What is read otherwise at the left margin.")
(defconst course--alternatives (course--table 'alternatives)
  "What stands alone on its line.")
(defconst course--pieces
  (apply #'course--table '(amounts . amount)
         (mapcar (lambda (shape) (cons (intern (format "name-%s" (car shape))) (car shape)))
                 course--shapes))
  "What a detail can begin with: an amount, or a name.
For a name, this is the shape of its value.")
(defconst course--times (course--table 'amounts-or-names)
  "Which of these names are a time if a time follows.")
(defconst course--time-words (course--table 'amounts 'articles)
  "With what such a time goes on.")
(defconst course--choices (course--table 'choices)
  "What says all by itself in details.")
(defconst course--companies (course--table 'companies)
  "With how many.")
(defconst course--terms (course--table 'terms)
  "The words of all lists.")
(defconst course--none (course--table 'none)
  "What says that something was left out on purpose.")
(defconst course--joiners (regexp-opt (course--list 'joiners))
  "What stands between two words of a list.")
(defconst course--holders (course--table 'holders)
  "Below what mostly something follows.")
(defconst course--item-heads (course--table 'item-heads)
  "What opens a list of items.")

(defconst course--longest
  (apply #'max 0 (seq-mapcat (lambda (list) (mapcar #'length (cdr list))) coursecheck-words))
  "How long a phrase can be.")

(defun course--phrases (table start end)
  "The phrases of TABLE that stand at START, and end at END or before.
Each as (PLACE . WHAT), with the place where it ends; the longest first."
  (save-excursion
    (goto-char start)
    (let ((limit (min end (+ start course--longest))) found)
      (while (and (< (point) limit) (not (memq (char-after) '(?: ?, ?\[ ?\]))))
        (when (zerop (skip-chars-forward "[:alnum:]_" end)) (forward-char))
        (when-let* ((what (gethash (course--folded (buffer-substring-no-properties start (point)))
                                   table)))
          (push (cons (point) what) found))
        (skip-chars-forward course--between end))
      found)))

(defun course--phrase-end (table start end)
  "Where the longest phrase of TABLE ends that stands at START, or nil.
It ends at END or before."
  (car-safe (car (course--phrases table start end))))

;;;; A line and its parts

(defconst course--white (concat "[" course--gap "]"))
(defconst course--maybe-gap (concat course--white "*"))
(defconst course--bullet (concat "[-*•–]\\(?:" course--white "\\|$\\)"))
(defconst course--list-mark (concat "[ \t]*\\(?:>\\|" course--bullet "\\)"))
(defconst course--arrow "\\(?:[-–]>\\|→\\)")
(defconst course--identifier "[^]:,[ \t\u00a0]*[A-Z0-9]"
  "The beginning of a word that is a name: there is a capital or a digit in it.")
(defconst course--number "[0-9]+\\(?:[-,.–][0-9]+\\)*")
(defconst course--reference
  (let ((letter "[A-Za-z0-9À-ÖØ-öø-ÿ./#_%-]"))
    (concat "\\(?:[A-Za-z]+" course--white "+" course--number
            "\\|[A-Z0-9.]" letter "*"
            "\\|[a-zÀ-ÖØ-öø-ÿ/]" letter "*[A-Z0-9.#]" letter "*\\)"))
  "What a reference looks like: `LO1', `les 1', `other.course#LO1'.")
(defconst course--parting
  (concat "\\(?:" course--maybe-gap "," course--maybe-gap
          "\\|" course--white "+\\(?:and\\|en\\)" course--white "+\\)"))
(defconst course--bracket
  "\\[[^][\\\n]*\\(?:\\\\.[^][\\\n]*\\)*\\(?:]\\|\\'\\)")
(defconst course--references
  (concat course--arrow course--maybe-gap
          course--reference "\\(?:" course--parting course--reference "\\)*")
  "An arrow and what it refers to.")
(defconst course--links
  (concat "\\(" course--references "\\)\\(?:" course--maybe-gap course--bracket "\\)?"
          course--maybe-gap "\\'")
  "An arrow with nothing but references behind it, and perhaps details.")
(defconst course--last-bracket
  (concat "\\(" course--bracket "\\)\\(?:" course--maybe-gap course--references "\\)?"
          course--maybe-gap "\\'")
  "The last bracket of a line, with nothing but links behind it.")
(defconst course--behind-value (concat course--maybe-gap "\\(?:[],[]\\|" course--arrow "\\|\\'\\)"))
(defconst course--behind-choice
  (concat course--maybe-gap
          "\\(?:[],]\\|\\'\\|\\(?:" course--joiners "\\|[&+]\\)" course--white "\\)"))
(defconst course--between-terms
  (concat "\\(?:" course--parting "\\|" course--white "+" course--joiners course--white "+\\)"))

(defun course--indented-to ()
  "Put point at the first mark of the line."
  (beginning-of-line)
  (skip-chars-forward " \t\u00a0\ufeff" (line-end-position)))

(defun course--at-margin-p ()
  "Whether there is nothing in front of point on its line."
  (save-excursion (skip-chars-backward "\ufeff") (bolp)))

(defun course--name-p (word)
  "Whether WORD is a number or has a capital or a digit in it."
  (string-match-p (concat "\\`\\(?:" course--number "\\|[^],[]*[A-Z0-9][^],[]*\\)\\'") word))

(defun course--whole-head-p (rest start end)
  "Whether what follows a keyword, from START to END, is known as well.
REST is what may stand there.  Then its colon needs no white space behind it."
  (save-excursion
    (goto-char start)
    (skip-chars-forward course--gap end)
    (or (>= (point) end)
        (memq rest '(number rules))
        (and (hash-table-p rest) (course--phrase-end rest (point) end))
        (let ((word (string-trim-right (buffer-substring-no-properties (point) end) course--white)))
          (and (not (string-match-p course--white word)) (course--name-p word))))))

(defun course--head ()
  "The head of the line that point is at the first mark of, or nil.
It is (LAST COLON FACE SHAPE REST): where its keyword ends, or nil if we do not
know it; where its colon stands; and how to read it, as in `course--heads'."
  (unless (looking-at-p (concat "[>#:\n]\\|" course--bullet))
    (let* ((start (point)) (end (line-end-position))
           (first (save-excursion (and (search-forward ":" end t) (1- (point)))))
           (known (seq-find (lambda (phrase)
                              (or (= (car phrase) end)
                                  (memq (char-after (car phrase)) '(?: ?\s ?\t ?\u00a0))))
                            (course--phrases course--heads start (or first end))))
           (last (car known)) (reading (cdr known))
           (colon (and first
                       (or (save-excursion
                             (goto-char (1+ first))
                             (looking-at-p (concat course--white "\\|$")))
                           (and known (course--whole-head-p (nth 2 reading) last first)))
                       first)))
      (cond ((and known (eq (nth 2 reading) 'rules)) `(,last ,colon ,@reading))
            ((null colon) nil)
            (known
             `(,last ,colon
                     ,@(or (and (course--at-margin-p)
                                (gethash (course--folded (buffer-substring-no-properties start last))
                                         course--margin-heads))
                           reading)))
            ((looking-at-p "[xX]-") (list colon colon 'course-property 'text nil))
            (t (list nil colon nil 'text nil))))))

(defun course--head-end ()
  "Where the colon of the head stands that point is at the first mark of, or nil."
  (nth 1 (course--head)))

(defun course--opens-p (head)
  "Whether this HEAD opens a line of its own, rather than stating something."
  (eq (nth 2 head) 'course-keyword))

(defun course--blank-p (start end)
  "Whether there is nothing but white space from START to END."
  (save-excursion (goto-char start) (skip-chars-forward course--gap end) (>= (point) end)))

;;;; Colours

;; The words and this reading of a line are those of all our grammars: a line is
;; read without a look at what stands above it.

(defun course--paint (start end face)
  "Give the text from START to END its FACE, without the white space around it."
  (save-excursion
    (goto-char start)
    (skip-chars-forward course--gap end)
    (setq start (point))
    (goto-char end)
    (skip-chars-backward course--gap start)
    (when (and face (< start (point))) (put-text-property start (point) 'face face))))

(defun course--paint-names (start end)
  "Paint the names from START to END, and not what stands between them."
  (goto-char start)
  (while (re-search-forward "[^], \t\u00a0\n[]+" end t)
    (unless (save-match-data
              (string-match-p (concat "\\`" course--joiners "\\'") (match-string-no-properties 0)))
      (course--paint (match-beginning 0) (match-end 0) 'course-variable))))

(defun course--paint-text (start end shape)
  "Paint the text from START to END, a value of this SHAPE or a part of it."
  (pcase shape
    ('reference (course--paint-names start end))
    ('choice-or-text (course--paint start end 'course-string))
    (_ (course--paint start end (alist-get shape course--shapes)))))

(defun course--piece (end)
  "What the piece of details at point is, in brackets that close at END.
It is (FACE), (FACE decimal) where it may have a comma in a number, or
\(course-property LAST SHAPE) for a name and its value; nil if we do not know it."
  (let ((start (point)))
    (cond
     ((looking-at-p (concat "\\?" course--maybe-gap "\\(?:[],]\\|\\'\\)")) (list 'course-operator))
     ((looking-at-p (concat "\\(?:~" course--maybe-gap "\\)?[0-9]")) (list 'course-number 'decimal))
     ((or (seq-find (lambda (phrase)
                      (save-excursion (goto-char (car phrase)) (looking-at-p course--behind-choice)))
                    (course--phrases course--choices start end))
          (course--phrases course--companies start end))
      (list 'course-enum-member))
     (t
      (pcase (car (course--phrases course--pieces start end))
        ('nil nil)
        (`(,_ . amount) (list 'course-number 'decimal))
        (`(,last . ,shape)
         (save-excursion
           (goto-char last)
           (cond
            ((and (gethash (course--folded (buffer-substring-no-properties start last)) course--times)
                  (> (skip-chars-forward course--gap end) 0)
                  (or (looking-at-p course--identifier)
                      (course--phrases course--time-words (point) end)))
             (list 'course-number 'decimal))
            ((progn (goto-char last)
                    (looking-at-p (concat course--maybe-gap "\\(?::\\|[^],: \t\u00a0]\\)")))
             (list 'course-property last shape))))))))))

(defun course--known-p (start end)
  "Whether something is known in the details from START to END."
  (save-excursion
    (goto-char start)
    (let ((found nil))
      (while (and (not found) (< (point) end))
        (skip-chars-forward course--gap end)
        (setq found (course--piece end))
        (while (and (re-search-forward "\\\\.\\|," end 'move) (not (eq (char-before) ?,)))))
      found)))

(defun course--to-comma (end decimal-p)
  "Go to the comma that ends the piece of details at point, or to END.
With DECIMAL-P, a comma between two digits belongs to the piece."
  (while (and (re-search-forward "\\\\.\\|," end 'move)
              (or (eq (char-after (match-beginning 0)) ?\\)
                  (and decimal-p
                       (looking-at-p "[0-9]")
                       (memq (char-before (1- (point))) (number-sequence ?0 ?9))))))
  (when (and (eq (char-before) ?,) (eq (1- (point)) (match-beginning 0))) (backward-char)))

(defun course--paint-details (start end)
  "Paint the details from START to END, piece by piece."
  (goto-char start)
  (while (< (point) end)
    (skip-chars-forward course--gap end)
    (let ((from (point)))
      (pcase (course--piece end)
        ('nil (course--to-comma end nil))
        (`(course-property ,last ,shape)
         (course--paint from last 'course-property)
         (goto-char last)
         (skip-chars-forward course--gap end)
         (when (eq (char-after) ?:) (forward-char))
         (let ((value (point)))
           (course--to-comma end (eq shape 'number))
           (course--paint value (point) (alist-get shape course--shapes))))
        (`(,face . ,decimal)
         (course--to-comma end decimal)
         (course--paint from (point) face))))
    (unless (eobp) (forward-char))))

(defun course--terms-p (start end)
  "Whether words of lists stand from START on, with nothing else up to END."
  (seq-some (lambda (phrase)
              (save-excursion
                (goto-char (car phrase))
                (or (looking-at-p (concat course--maybe-gap "\\(?:\\[\\|" course--arrow "\\|\\'\\)"))
                    (and (looking-at course--between-terms)
                         (course--terms-p (match-end 0) end)))))
            (course--phrases course--terms start end)))

(defun course--chosen-p (shape end)
  "Whether a word of a list stands at point, in a value of this SHAPE up to END."
  (or (seq-some (lambda (phrase)
                  (save-excursion
                    (goto-char (car phrase))
                    (looking-at-p (concat course--maybe-gap "\\(?:[,:[]\\|\\'\\)"))))
                (course--phrases course--none (point) end))
      (and (eq shape 'choice-or-text) (course--terms-p (point) end))))

(defun course--paint-body (start end shape &optional item-p)
  "Paint what stands from START to END: a value of this SHAPE, details and links.
ITEM-P is whether it is an item of a list: then nothing is left out on purpose."
  (save-excursion
    (save-restriction
      (goto-char end)
      (skip-chars-backward course--gap start)
      (narrow-to-region (line-beginning-position) (point))
      (goto-char start)
      (skip-chars-forward course--gap)
      (setq start (point) end (point-max))
      (let (ends details)
        ;; Where a text ends: at the last bracket, if something in it is known, and at links.
        (while (re-search-forward "\\\\.\\|\\[\\|[-–]>\\|→" nil t)
          (let ((at (match-beginning 0)))
            (pcase (char-after at)
              (?\\)
              (?\[ (when (save-excursion (goto-char at) (looking-at course--last-bracket))
                     (let* ((last (match-end 1))
                            (close (if (eq (char-before last) ?\]) (1- last) last)))
                       (setq details (cons at (and (course--known-p (1+ at) close) close)))
                       (when (cdr details) (push (cons at last) ends) (goto-char last)))))
              (_ (when (save-excursion (goto-char at) (looking-at course--links))
                   (push (cons at (match-end 1)) ends)
                   (goto-char (match-end 1)))))))
        (setq ends (nreverse ends))
        (goto-char start)
        (cond
         (item-p)
         ((looking-at-p (concat "\\?" course--behind-value))
          (course--paint start (1+ start) 'course-operator)
          (setq start (1+ start)))
         ((course--chosen-p shape end)
          (let ((last (min (or (car (car ends)) end) (or (car details) end))))
            (unless (save-excursion (search-forward "[" last t))
              (course--paint start last 'course-enum-member)
              (setq start last)))))
        (dolist (part ends)
          (course--paint-text start (car part) shape)
          (setq start (cdr part))
          (if (eq (char-after (car part)) ?\[)
              (course--paint-details (1+ (car part)) (cdr details))
            (goto-char (car part))
            (looking-at course--arrow)
            (course--paint (car part) (match-end 0) 'course-operator)
            (course--paint-names (match-end 0) (cdr part))))
        (course--paint-text start end shape)))))

(defun course--paint-rules (start end)
  "Paint the names of rules from START to END."
  (save-excursion
    (goto-char start)
    (while (re-search-forward "[^,: \t\u00a0\n]+" end t)
      (course--paint (match-beginning 0) (match-end 0) 'course-macro))))

(defun course--paint-rest-of-head (rest start end)
  "Paint what follows a keyword in its head, from START to END.
REST is what may stand there: a table of kinds, `number', `rules' or `name'."
  (pcase rest
    ('nil)
    ('name (course--paint start end 'course-variable))
    ('rules (course--paint-rules start end))
    ('number (course--paint start end 'course-number))
    (kinds
     (save-excursion
       (goto-char start)
       (skip-chars-forward course--gap end)
       (when-let* ((kind (seq-find (lambda (phrase)
                                     (memq (char-after (car phrase)) '(?: ?\s ?\t ?\u00a0)))
                                   (course--phrases kinds (point) end))))
         (course--paint (point) (car kind) 'course-type)
         (setq start (car kind)))
       (goto-char end)
       (skip-chars-backward course--gap start)
       (let ((last (point)))
         (skip-chars-backward (concat "^" course--gap) start)
         (when (> (point) start)
           (let ((word (buffer-substring-no-properties (point) last)))
             (course--paint (point) last
                            (cond ((string-match-p (concat "\\`" course--number "\\'") word)
                                   'course-number)
                                  ((course--name-p word) 'course-variable))))))))))

(defun course--paint-line ()
  "Paint the line that point is on, apart from comments."
  (let ((end (line-end-position)) head)
    (course--indented-to)
    (cond ((memq (char-after) '(?# ?\n nil)))
          ((eq (char-after) ?>) (course--paint (point) end 'course-documentation))
          ((when-let* ((last (course--phrase-end course--alternatives (point) end)))
             (when (course--blank-p (if (eq (char-after last) ?:) (1+ last) last) end)
               (course--paint (point) last 'course-keyword)
               t)))
          ((setq head (course--head))
           (pcase-let ((`(,last ,colon ,face ,shape ,rest) head))
             (when last
               (course--paint (point) last face)
               (course--paint-rest-of-head rest last (or colon end)))
             (when colon (course--paint-body (1+ colon) end shape))))
          ((looking-at-p course--bullet)
           (course--paint (point) (1+ (point)) 'course-operator)
           (course--paint-body (1+ (point)) end 'text t)))))

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
      (let ((above (current-indentation)) (case-fold-search nil) colon last)
        (course--indented-to)
        (cond ((not (setq colon (course--head-end))) (cons above ""))
              ((course--only-entry-p) (cons above ""))
              ((course--phrase-end course--holders (point) colon)
               (cons (+ above course-indent) ""))
              ((and (setq last (course--phrase-end course--item-heads (point) colon))
                    ;; What has a name of its own is one thing.
                    (not (string-match-p course--identifier
                                         (buffer-substring-no-properties last colon)))
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
        (let ((start (point)))
          (when (course--opens-p (course--head))
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
    (if (re-search-forward
         (concat "^" (regexp-opt (course--list 'language-heads)) "[ \t]*:[ \t]*\\([[:alpha:]]+\\)") nil t)
        (if (member (course--folded (match-string-no-properties 1)) (course--list 'dutch)) 'nl 'en)
      (goto-char (point-min))
      (while (and (not (eobp)) (looking-at-p "[ \t\ufeff]*\\(?:[#>]\\|$\\)")) (forward-line 1))
      (course--indented-to)
      (if (course--phrase-end (course--table 'documents-nl) (point) (line-end-position)) 'nl 'en))))

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
           (let ((here (point)))
             (course--indented-to)
             (or (pcase (course--head)
                   ((and `(,(and last (pred identity)) ,(and colon (pred identity)) . ,_)
                         (guard (<= here colon)))
                    (if (<= here last)
                        (buffer-substring-no-properties (point) last)
                      (goto-char last)
                      (skip-chars-forward course--gap colon)
                      (let ((kind (course--phrase-end course--activity-kinds (point) colon)))
                        (and kind (buffer-substring-no-properties (point) kind))))))
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
   (let* ((language (course--plan-language))
          (completion-ignore-case t)
          (keywords (course--list (intern (format "activity-heads-%s" language)))))
     (barf-if-buffer-read-only)
     (list (completing-read (course--say "Samen of ieder voor zich: " "Together or each alone: ")
                            keywords nil t nil nil (car keywords))
           (completing-read (course--say "Werkvorm: " "Kind: ")
                            (course--list (intern (format "activity-kinds-%s" language)))))))
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
