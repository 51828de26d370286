# Answering: comments that are closed, changed or pinned; the moderators' list, their undo, their day; what is blocked.
comments-pinned = Put first
comments-closed = The comments under this story are closed.
comments-ended = The comments under this story have closed, as they do after some time. Thank you to all who wrote.
comments-closed-title = The comments are closed
comments-closed-meanwhile = The comments under this story were closed while you were writing. Yours was not sent. We are sorry.
comments-turned-away-title = No more comments today
comments-turned-away = The moderators take no more comments from your connection today; somebody else may have used it before you. Yours was not sent. You are welcome to write again tomorrow.
comments-lost-hint = It was not sent and is kept nowhere else. You can copy it from here.
comments-change-held = { $count ->
    [one] For one minute you can still change it, unless a moderator has decided by then. You can delete it at any time.
   *[other] For { $count } minutes you can still change it, unless a moderator has decided by then. You can delete it at any time.
}
comments-open-receipt = Change or delete it now
receipt-comment-declined = The moderators have not published it. Its text is destroyed after 30 days; you can delete it now.
receipt-comment-taken-down = It was published, and the moderators took it down again.
receipt-comment-change = Change my comment
receipt-comment-change-until = { $count ->
    [one] You can still change it for one minute, unless a moderator decides before.
   *[other] You can still change it for { $count } minutes, unless a moderator decides before.
}
receipt-comment-changed = Your change is saved. A moderator will read it.
receipt-comment-too-late = It cannot be changed any more: a quarter of an hour has passed, or a moderator has decided. What you typed is still here, to be copied. You can delete the comment, or send a new one.
moderate-reason-spam = Reads like spam
moderate-reason-repeated = Was sent before
moderate-reason-blocked = A blocked word or website
moderate-which = Which comments
moderate-all = All that wait
moderate-tray = Probably spam
moderate-filter = { $words } ({ $count })
moderate-tray-what = The house put these aside because of their words, their links or because they came again and again. Nobody is told. What is not decided on is destroyed after 30 days. Publish what is no spam; the filter learns from it.
moderate-is-answer = Answers another comment
moderate-spam = It is spam
moderate-turn-away = Spam, and no more of this visitor today
moderate-page = With all on this page
moderate-page-spam = All are spam
moderate-page-decline = Decline all
moderate-undo = Undo
moderate-undo-hint = You can undo this within a minute.
moderate-undone = { $count ->
    [0] There was nothing left to undo.
    [one] One comment is as it was before.
   *[other] { $count } comments are as they were before.
}
moderate-undo-late = This cannot be undone any more: its minute is over, or somebody has changed it since.
moderate-not-today = This visitor cannot be turned away any more, since the comment is not of today. Nothing has been decided.
moderate-day-title = My day
moderate-day = The most comments in a day
moderate-day-hint = Some comments are hard to read. After this many, the list is empty for you until tomorrow. Leave the field empty to see all that come. Only you see this.
moderate-day-so-far = { $count ->
    [0] You have decided on none today.
    [one] You have decided on one today.
   *[other] You have decided on { $count } today.
}
moderate-day-saved = Your day is saved.
moderate-day-wrong = Please write a number from 1 to { $count }, or leave the field empty.
moderate-day-reached = { $count ->
    [one] You have decided on one comment today, as many as you wanted. Thank you. The others wait for tomorrow or for somebody else.
   *[other] You have decided on { $count } comments today, as many as you wanted. Thank you. The others wait for tomorrow or for somebody else.
}
moderate-typed = What you had typed
moderate-taken-down = The comment is taken down.
thread-title = Comments under one story
thread-of = Comments under “{ $title }”
thread-here = All comments under this story
thread-read = Read the story
thread-open = Comments are taken here.
thread-open-until = Comments are taken here until { $date }.
thread-closed = The desk has closed the comments here.
thread-ended = The comments here have closed by themselves, since the story is that old.
thread-do-close = Close the comments
thread-do-open = Open the comments
thread-public = Published comments
thread-none = No comment is published here.
thread-pin = Put first
thread-unpin = Put back among the others
thread-gone = This comment is not public any more.
patterns-title = Blocked words and websites
patterns-what = A comment with one of these goes to “Probably spam”. Nobody is told, and it can still be published from there.
patterns-none = Nothing is blocked.
patterns-listed = What is blocked
patterns-words = Words
patterns-host = Website
patterns-new = Block something
patterns-kind = What to look for
patterns-kind-words = These words side by side; capitals and accents do not count
patterns-kind-host = Links to this website and all below it
patterns-text = Words or website
patterns-text-hint = 3 to 100 characters, for example “quick loan” or “watches.example”
patterns-add = Block
patterns-remove = Do not block “{ $pattern }” any more
patterns-wrong = Please write 3 to 100 characters, with a letter or a digit; for a website its name with a dot, such as “watches.example”.
patterns-taken = This is on the list already.
patterns-full = { $count ->
    [one] The list holds one entry at most. Please remove one first.
   *[other] The list holds { $count } entries at most. Please remove one first.
}
