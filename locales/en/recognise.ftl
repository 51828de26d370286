# "I recognise someone", and leaving a page quickly.
leave = Leave this page
leave-hint = Or press Escape three times
recognise-title = I recognise someone
recognise-hint = Yourself, someone you know, a place? The editors will look at once.
recognise-what = If you recognise yourself, someone you know or a place in this story, tell the editors here. You need give no name and no reason.
recognise-next = What happens then
recognise-next-down = { $count ->
    [one] The story is taken down at once, until the editors have looked at it.
   *[other] The story is taken down as soon as { $count } people have said so, until the editors have looked at it.
}
recognise-next-look = The editors read it again. They change it, withdraw it for good, or put it back if it points to nobody.
recognise-next-trace = We keep neither your name nor your address. What you write here is sealed to the editors, and destroyed once they have answered.
recognise-text = What did you recognise? (optional)
recognise-text-hint = It helps most to say which passage it is. Please write no names.
recognise-send = Tell the editors
recognise-desk = Do you work at the desk of this site?
recognise-desk-link = Take the story down there, alone and at once
recognise-late = Please look at it once more and send it again. (It came very fast, or the page had been open for more than a day.)
recognise-too-long = That is longer than { $count } characters. What you typed is still here.
recognise-told-title = Thank you
recognise-told = The editors have been told.
recognise-told-next = If enough people have said the same, the story is down already. Either way, an editor will read it again.
nav-recognised = Recognised
nav-recognised-count = Recognised ({ $count })
recognised-title = Somebody was recognised
recognised-what = Readers or members of the desk say that they recognise someone in these stories. A story stays down until an editor has answered.
recognised-none = No story is waiting for an answer.
recognised-reports = { $count ->
    [one] one report
   *[other] { $count } reports
}
recognised-since = since the { $week }
recognised-still-up = still up
recognised-one-title = A look at a story
recognised-told = What was reported
recognised-by-member = A member of the desk, { $week }
recognised-by-reader = A reader, { $week }
recognised-closed = Something was added. Only editors can read it.
recognised-no-words = Nothing was added.
recognised-answer = Your answer
recognised-back = Put the story back, because
recognised-back-hint = The register keeps the reason.
recognised-back-fits-many = what it says fits many people
recognised-back-only-the-writer = only the writer recognises themselves in it
recognised-back-another-story = the report is about another story
recognised-back-misuse = the report was made to have it taken down
recognised-back-do = Put it back
recognised-back-choose = Please choose the reason.
recognised-redo = Work on it again
recognised-redo-hint = It comes to your workbench and goes the whole way once more, with every approval. Its comments come back with it.
recognised-redo-do = Take it to the workbench
recognised-withdraw = Withdraw it for good
recognised-withdraw-hint = Its texts, messages and comments are destroyed, and its receipt no longer opens anything. This cannot be undone.
recognised-withdraw-sure = Yes, withdraw it for good
recognised-withdraw-tick = Please tick that you are sure.
recognised-withdraw-do = Withdraw
recognised-own = Do you recognise someone yourself?
recognised-own-add = The story is down. You can add what you noticed.
recognised-own-down = One report from the desk is enough: the story is taken down at once.
recognised-look = Somebody was recognised in “{ $title }”: have a look
recognised-too = I recognise someone in “{ $title }”
recognised-waiting = { $count ->
    [one] Somebody was recognised in one story.
   *[other] Somebody was recognised in { $count } stories.
}
recognised-waiting-link = Have a look
