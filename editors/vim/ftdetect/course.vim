" Course plans, and the file with the settings of a folder of plans.
autocmd BufNewFile,BufRead *.course,.coursecheck setfiletype course
