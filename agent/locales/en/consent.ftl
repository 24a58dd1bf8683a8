# The text that is read aloud to a person before anything is told to another office, and the sheet for it.
#
# It is spoken: short sentences, "you" and "we", words that everybody knows. Whoever translates keeps every
# promise and every limit as it is, and adds none. It is not legal advice: see docs/guides/consent.md.

## The page on which it is chosen

consent-heading = Consent text
consent-explained = Read this aloud to the person, in the language that the person knows best. Choose it below, whatever the language of your screen is.
consent-language = Language of the text
consent-language-of-file = the one that the person of the file speaks
consent-partner = Partner that will be told
consent-partner-later = not known yet
consent-file = File of the person
consent-no-file = none
consent-show = Show the text
consent-print = Print it from your browser: everything but the sheet is left out.
consent-legal = This is not legal advice. Have the text looked at by somebody who knows the law of your country before you use it.
consent-suggested = The person speaks this language, as the file says.
error-consent-no-text = There is no text in a language that the person of this file speaks.
error-consent-no-text-next = Choose a language that an interpreter reads from. The sheet has a line for the interpreter.

## For whoever reads

consent-title = Before we ask another office to help
consent-reader = For whoever reads this aloud: choose a place where nobody else listens. Read slowly. Ask after each part whether it was understood, and answer questions. Help does not depend on the answer.

## 1

consent-who-heading = Who we are
consent-who = I tell you my name now, and the name of the office that I work for. We help people who were hurt or cheated by others.
consent-who-else = We would like to ask another office to help you too. It does the same work as we do.
consent-who-partner = It is the office { $partner }. I tell you now who they are and in which country.
consent-who-later = Before anything about you is told, I tell you which office it is and in which country.

## 2

consent-why-heading = Why something is told
consent-why = We tell the other office about you for one reason: so that it can help you with what you need. For example with a safe place, a doctor, a lawyer, school, work, or the way home.
consent-why-nothing-else = It is used for nothing else. If it should ever be used for something else, we ask you again.

## 3

consent-what-heading = What is told, and to whom
consent-what-first = First: what help you need, and a few coarse facts, like your age group, your languages and the country. No name, no address, no telephone number, no picture.
consent-what-second = Second, when the other office has said that it will help: what it has to know for that. For example about your health, or when it is safe to reach you. Still no name.
consent-what-third = Third, only if it is needed: who you are. Only the people there who help you may read it.
consent-what-parts = You may agree to the first part and not to the others.
consent-what-never = You may say who must never be told. For example your family, your village, your embassy, or the authorities. Our office and the other office have to keep to that.
consent-what-abroad = The other office may be in another country. The law there may protect you less than the law here. We cannot change that.

## 4

consent-kept-heading = How it is kept, and for how long
consent-kept-locked = It is kept locked on the computers of our office and of the other office. It travels locked. The computer in the middle that passes it on cannot read it.
consent-kept-how-long = If the other office does not help you, it deletes what it was told. When its work with you is over, it deletes who you are after 90 days, unless you have agreed to something else with it.
consent-kept-here = How long our office keeps your file, I tell you now.
consent-kept-until = Your agreement is good for twelve months at most. After that we ask you again.

## 5

consent-back-heading = You may change your mind
consent-back = You may take your agreement back at any time, all of it or a part of it. You do not have to say why. Tell me, or anybody of our office or of the other office. I tell you now how you can reach us.
consent-back-help = You lose no help of ours because of that.
consent-back-what = Then what was told is not used any more, and the other office is asked to delete it. It has to answer us, and we tell you what it has answered. If the law makes it keep something, it has to say so.
consent-back-limit = What somebody has read already cannot be unread.

## 6

consent-rights-heading = What you may ask for
consent-rights = You may ask at any time what is written about you, and have it read to you. You may have a copy. You may have mistakes put right. You may ask that it is deleted.
consent-rights-complain = If something was not done well, you may complain to our office. In many countries there is also an authority for the protection of personal data.

## 7

consent-free-heading = You do not have to agree
consent-free = You do not have to agree, and nobody will be angry. If you say no, we go on helping you with what we can do ourselves.
consent-free-time = You may take time to think. You may talk to somebody you trust. You may ask as often as you like.
consent-free-danger = Only if somebody's life is in danger and you cannot be asked, something may be told without your yes. Then two of us decide, and we tell you as soon as we can.
consent-free-child = If you are under 18, we ask you, and we ask somebody who is responsible for you. If that person has had a part in what happened to you, others decide what is best for you.

## The sheet

consent-sheet-heading = What was agreed
consent-sheet-hint = Write no name where a case number is enough.
consent-sheet-case = Case number
consent-sheet-agree-first = I agree that the first part is told.
consent-sheet-agree-second = I agree that the second part is told.
consent-sheet-agree-third = I agree that the third part is told: who I am.
consent-sheet-purpose = For what
consent-sheet-office = To which office
consent-sheet-never = Never tell
consent-sheet-until = Good until (twelve months at most)
consent-sheet-told-back = I was told how I take it back.
consent-sheet-told-kept = I was told how long it is kept.
consent-sheet-spoken = I have said yes and make no mark.
consent-sheet-person = Mark of the person
consent-sheet-responsible = Mark of somebody who is responsible, if the person is under 18
consent-sheet-reader = Mark of whoever has read it
consent-sheet-interpreter = Mark of the interpreter, and language
consent-sheet-place = Place
consent-sheet-date = Date
