# Words for what stories are about, what is found in them and where they stand.
band-none = I would rather not say
band-worker = Social worker
band-student = Student
band-community-worker = Community worker
band-other = Other
setting-child-protection = Child protection
setting-residential-care = Residential care
setting-foster-care = Foster care
setting-school = School
setting-health = Health
setting-mental-health = Mental health
setting-community = Community
setting-justice = Justice
setting-elder-care = Care of older people
setting-disability = Disability
setting-other = Other
region-canada-quebec = Canada: Quebec
region-canada-other = Canada: elsewhere
region-uk-ireland = United Kingdom and Ireland
region-france-belgium-switzerland = France, Belgium, Switzerland
region-europe-other = Europe: elsewhere
region-elsewhere = Elsewhere
label-person = Person
label-place = Place
label-org = Organisation
label-address = Address
label-date = Date
label-age = Age
label-contact = Contact
label-code = Number or code
label-demographic = Origin or faith
subject-job = Job that one has
subject-time = Exact time
subject-event = Event
subject-condition = Health
subject-family = Family
subject-duration = How long
subject-only = The only one
subject-media = In the news
subject-mark = Something visible
subject-amount = Exact sum
reason-person = A name, or part of one, points to one person.
reason-place = Who knows the place can guess who lives or works there.
reason-org = Few people work or live with this organisation, and they know each other.
reason-address = An address leads to a door.
reason-date = A date lets someone look up what happened that day.
reason-age = An exact age, with the rest of the story, singles someone out.
reason-contact = This leads straight to a person or a service.
reason-code = A number like this stands for one person, case or vehicle.
reason-demographic = Origin, faith or language can single someone out in a small place.
reason-job = Few people have this job: whoever knows the place knows who it is.
reason-time = A time to the minute can be compared with a log.
reason-event = What was in the news that day can be looked up.
reason-condition = A rare illness or injury is known to those around.
reason-family = A family of this shape is easily recognised.
reason-duration = From such a length of time one can count back to a date.
reason-only = If it holds for one alone, it says who.
reason-media = What was published can be found again.
reason-mark = Neighbours have seen it.
reason-amount = An exact sum stands in somebody’s papers.
class-direct = identifies someone by itself
class-strong = identifies someone together with other things
class-weak = may be harmless: please look
state-submitted = waiting for an editor
state-in_review = an editor is working on it
state-second_review = a second editor is reading it
state-with_contributor = waiting for the contributor
state-approved = approved, waiting to be published
state-published = published
state-declined = declined
state-expired = expired
state-withdrawn = withdrawn
changed-person = { $count ->
    [one] one person
   *[other] { $count } people
}
changed-place = { $count ->
    [one] one place
   *[other] { $count } places
}
changed-org = { $count ->
    [one] one organisation
   *[other] { $count } organisations
}
changed-address = { $count ->
    [one] one address
   *[other] { $count } addresses
}
changed-date = { $count ->
    [one] one date
   *[other] { $count } dates
}
changed-age = { $count ->
    [one] one age
   *[other] { $count } ages
}
changed-contact = { $count ->
    [one] one contact detail
   *[other] { $count } contact details
}
changed-code = { $count ->
    [one] one number or code
   *[other] { $count } numbers or codes
}
changed-demographic = { $count ->
    [one] one origin, faith or language
   *[other] { $count } origins, faiths or languages
}
telling-legend = For the whole story
telling-names = Give people other first names
telling-names-hint = Instead of [young person A], each person gets one first name that is not theirs, in brackets, everywhere in the story.
telling-dates = Move all dates together
telling-dates-hint = Instead of [a date], every full date moves by the same number of days, so that the time between events stays. The number is drawn by chance and shown to nobody.
telling-chosen = What you choose for one person or date below goes before this.
telling-settled = What is settled already keeps its words; set it to “Not settled yet”, and it follows.
choice-legend = What should stand instead?
choice-replace = As proposed:
choice-exacter = More exact:
choice-wider = More general:
choice-generalise = Other words
choice-generalise-words = The words (they will stand in brackets)
choice-keep = Keep it as it is, because
choice-keep-why = The reason
choice-remove = Take it out: […]
choice-leave = Leave it as it is
choice-open = Not settled yet
choice-places = { $count ->
    [one] in one place
   *[other] in { $count } places
}
fault-summary = Please look at this again
fault-decision-words = Please write the words that should stand instead of “{ $surface }”, or choose something else.
fault-decision-reason = Please say in a few words why “{ $surface }” can stay, or choose something else.
wrong-encoding = What you sent was not in the usual encoding (UTF-8). We read it as Western European text: please check that accents and quotation marks are right.
language-en = English
language-fr = French
language-es = Spanish
language-de = German
language-ar = Arabic
