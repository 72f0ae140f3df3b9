/** The simplified notice, as Markdown. Only its own page carries it. */
export default `## Who answers

**{{operator}}** operates this instance of Tequio and is responsible for the personal data kept in it, under Mexico’s Federal Law on the Protection of Personal Data Held by Private Parties, in force since 21 March 2025. For everything in this notice: **{{contact}}**.

## What is kept

- Of the account: an e-mail address, a public name that may be a pseudonym, the language and the time zone. Of the password, only a digest from which it cannot be recovered. Of those who sign in with GitHub: the number of their account there.
- What you choose to write about yourself: introduction, sector, skills, available hours.
- What you do here: organisations, briefs, data, teams, submissions, score sheets, tools, adoptions and follow-ups you take part in; which datathons you registered for and when you accepted their code of conduct.
- The notices sent to the account, and whether they were read.
- A chained record of what was done, in which each person is a number. It holds no names, addresses or texts.

Nobody asks for a legal name, a telephone number or a home address. Of the internet address from which somebody tries to sign in, a digest that it cannot be recovered from is kept for a day, to slow down whoever guesses passwords. The place of your device is not kept. No sensitive personal data are asked for; what an organisation writes in a brief must not make a victim recognisable.

## What for

Necessary to provide the service:

- to open the account, sign in to it and protect it;
- to show who proposes, who takes part and who answers, under the public name;
- to mail what somebody waits for: a review, an invitation, a deadline, a result;
- to be able to check later who did what, without anybody changing it.

Voluntary, and may stay empty at no loss: introduction, sector, skills and hours, which help to form teams.

Data are not sold, serve no advertising, and no decision about a person is taken by a program alone.

## What others see

Anybody can see the public name and what each person wrote in their profile, besides published briefs, teams, submissions after the results, and tools. An organisation that adopts a tool decides whether it is shown by name, by sector and state, as a number only, or not at all. Nobody sees e-mail addresses.

## To whom data are transferred

To nobody. Mail leaves through the mail service hired by whoever operates this instance. Where a team links a repository, the server asks GitHub what that repository says in public, which includes who has contributed to it with their account there. A visitor’s browser asks nothing of other sites.

## Cookies

All our own: one for the session, one for the chosen language, one that knows a browser again from which somebody has signed in (it lasts a year without use and keeps other people’s tries from closing the door), one that carries a message from one page to the next and, while an account is being opened or somebody signs in, those that remember that step and last an hour at most. Reading without an account needs none.

## For how long

Sessions end after two weeks without use and after ninety days, and of each the browser, the system and the hour of its last use are kept; codes and links for signing in, after an hour. An account is kept while it exists. When it is deleted, what was made in common stays under “a former member”, and the chained record keeps its number.

## Rights

You may **access** your data, **rectify** them, **cancel** them or **object** to their use, and withdraw your consent. The profile is corrected on [its page](/me/profile); for anything else write to {{contact}} from the account’s address. If the answer does not come or does not satisfy you, you can turn to Mexico’s Secretaría Anticorrupción y Buen Gobierno.

## Changes

This is the simplified notice, version {{version}}. Should the purposes change for which data are used, the operator says so beforehand by mail. The full notice is handed over on request to {{contact}}.
`
