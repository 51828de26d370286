# What readers see.
front-lead = True stories from social work, told day by day by the people who do it, with everything taken out that could identify anyone.
front-read = Read the stories
front-newest = The newest stories
front-none = No story has been published yet.
stories-title = Stories
stories-count = { $count ->
    [one] one story
   *[other] { $count } stories
}
stories-none = No story fits these filters.
stories-filter = Filter
stories-filter-do = Show
stories-any = any
stories-theme = Theme
stories-role = Told by
stories-setting = Setting
stories-pages = Pages
stories-newer = Newer
stories-older = Older
stories-page = Page { $number } of { $of }
story-in-language = in { $language }
story-published = Published { $date }
story-demo = Invented demonstration story
story-demo-note = This story was invented to show how the site works. It is nobody’s experience.
story-themes = Themes
story-comments = { $count ->
    [0] no comments
    [one] one comment
   *[other] { $count } comments
}
story-changed-title = What was changed
story-changed = To protect people, words were replaced in this story. What stands [in brackets] was not written by its author.
story-changed-none = Nothing had to be replaced in this story.
story-methods = How we redact
story-cite = Cite
story-print = Print
story-feed = Comments as a feed
cite-title = How to cite
cite-what = The address below stays valid. The fingerprint (SHA-256) lets anybody check that they have the same text.
cite-plain = Citation
cite-bibtex = BibTeX
cite-fingerprint = Fingerprint of the text
cite-back = Back to the story
feed-title = { $site }: stories in English
feed-subtitle = True stories from practice, told safely
feed-comments-title = Comments on “{ $title }”
pages-one-reviewer = At present a story is reviewed by one person on this site, not by two.
comments-title = Comments
comments-none = There are no comments yet.
comments-deleted = This comment was deleted by its author or by a moderator.
comments-reply = Reply
comments-write = Write a comment
comments-rules = A moderator reads every comment first. Please name nobody and no place, yourself included.
comments-rules-link = The rules for comments
comments-name = Name to show
comments-name-hint = Better not your own.
comments-name-neutral = A reader
comments-text = Comment
comments-website = Leave this field empty
comments-go-on = Go on
comments-check-title = Before you send it
comments-check-found = Some words in your comment could identify you or others. This is what we suggest:
comments-check-nothing = We found nothing that could identify anyone. This is how your comment will look:
comments-unread = The program that reads comments does not know Arabic yet. Please look yourself for names and places; a moderator reads every comment before it appears.
comments-marked = What we noticed
comments-suggested = Our suggestion (you can still change it)
comments-own = What you wrote
comments-send-suggested = Send it as suggested
comments-send-own = Send what I wrote; the moderator decides
comments-send = Send
comments-change = Change the text
comments-blank = Please write something first.
comments-too-long = The comment is longer than { $count } characters. What you typed is still here.
comments-name-too-long = The name is longer than { $count } characters.
comments-too-many-links = A comment can hold at most { $count } links.
comments-late = Please look at it once more and send it again. (It came very fast, or the page had been open for more than a day.)
comments-gone = The comment that you answer is not there any more. You can still send yours as a new comment.
comments-held-title = Thank you for your comment
comments-held = A moderator will read it. It appears under the story once it is approved.
comments-receipt = This is its receipt: seven words with which you can delete it later, on the page “Your receipt”. We cannot look them up.
comments-no-receipt = Your browser keeps no cookies for this page, so its receipt cannot be shown.
comments-back = Back to the story
