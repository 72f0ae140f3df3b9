/** The whole notice, as Markdown. Only its own page carries it. */
export default `## Who answers

**{{operator}}** operates this instance of Tequio and is responsible for the personal data kept in it, under Mexico’s Federal Law on the Protection of Personal Data Held by Private Parties, published in the official gazette on 20 March 2025 and in force since the day after. For everything in this notice, the postal address too: **{{contact}}**.

## What is kept

- Of the account: an e-mail address, a public name that may be a pseudonym, the language and the time zone. Of the password, only a digest from which it cannot be recovered. Of those who sign in with GitHub: the number of their account there.
- What you choose to write about yourself: introduction, sector, skills, available hours.
- What you do here: organisations, briefs, data, teams, submissions, score sheets, tools, adoptions and follow-ups you take part in; which datathons you registered for and when you accepted their code of conduct.
- The notices sent to the account, and whether they were read.
- A chained record of what was done, in which each person is a number. It holds no names, addresses or texts.

Nobody asks for a legal name, a telephone number or a home address. Of the internet address from which somebody tries to sign in, a digest that it cannot be recovered from is kept for a day, to slow down whoever guesses passwords. The place of your device is not kept. No sensitive personal data are asked for; what an organisation writes in a brief must not make a victim recognisable.

## What for

**Necessary** to provide the service; without it there can be no account:

- to open the account, sign in to it and protect it;
- to show who proposes, who takes part and who answers, under the public name;
- to mail what somebody waits for: a review, an invitation, a deadline, a result;
- to be able to check later who did what, without anybody changing it.

**Voluntary**: an account needs none of this, and saying no closes no door.

- Introduction, sector, skills and hours, which help to form teams. They may stay empty, and be emptied later in the [profile](/me/profile).
- Showing a name, a GitHub account or that you are a judge on the pages of one datathon. You decide for each datathon, and take it back in [what is shown](/me/disclosures).
- A mail when a datathon is announced. Ask for it as you open the account or later in [Consents](/me/consents), and withdraw it there with one button.

Data are not sold, serve no advertising, and no decision about a person is taken by a program alone.

## What others see

Anybody can see the public name and what each person wrote in their profile, besides published briefs, teams, submissions after the results, and tools. Who judges, and which other name somebody has, is seen only where that person chose it. An organisation that adopts a tool decides whether it is shown by name, by sector and state, as a number only, or not at all. Nobody sees e-mail addresses.

## To whom data are transferred

To nobody: there are no transfers, and so no consent to any is asked for. Mail leaves through the mail service hired by whoever operates this instance. Where a team links a repository, the server asks GitHub what that repository says in public, which includes who has contributed to it with their account there. A visitor’s browser asks nothing of other sites.

## Cookies

All our own: one for the session, one for the chosen language, one that knows a browser again from which somebody has signed in (it lasts a year without use and keeps other people’s tries from closing the door), one that carries a message from one page to the next and, while an account is being opened or somebody signs in, those that remember that step and last an hour at most. Reading without an account needs none.

## For how long

This is deleted by itself; every hour what has come to its end is looked for.

{{table}}

Whoever administers, organises or judges signs in again after twelve hours without use and after seven days. An account is kept while it exists. When it is deleted, what was made in common stays under “a former member”, and the chained record keeps its number. A list of ids without names stays, so that an old backup does not bring it back.

## Rights

You may **access** your data, **rectify** them, **cancel** them or **object** to their use (in Mexico, the ARCO rights). Nearly all of it is done at once, without asking anybody:

- access: [My data](/me/data) gives a copy of everything;
- rectify: the [profile](/me/profile) and the [account’s security](/me/security) are corrected there;
- cancel: [My data](/me/data) deletes the account;
- object, or limit the use: mails you do not want are stopped in [the notices](/me/notifications), and [shelter](/me/shelter) hides you from every page.

Whatever cannot be done that way is asked of {{contact}}, with your public name, which right you use, on which data, and where the answer is to go. Writing from the account’s address is enough to show whose it is; whoever represents you shows that they do. You are answered within 20 working days and, where it is due, it is carried out within the next 15 working days. It costs nothing.

If the answer does not come or does not satisfy you, you can turn to Mexico’s Secretaría Anticorrupción y Buen Gobierno.

## Withdrawing consent

Agreeing to this notice is necessary for an account; it is withdrawn by deleting it in [My data](/me/data). What is voluntary is withdrawn in [Consents](/me/consents) or where it was given, at once and without losing anything else.

## Changes {#changes}

This is the whole notice, version {{version}}. Each change gets a new version and is published on this page; of each person it is kept which version they agreed to, and when. The simplified notice stands beside the form that opens an account.

What changed in each version:

- **Version 5.** Judges can choose that a datathon says so; unless they do, it does not. The name that somebody chose to show in a datathon appears in its results too and, once those are out, where a receipt is checked. Some words changed in Spanish, not what they mean.
- **Version 4.** This is the whole notice: the law that applies, what is necessary and what is voluntary, the periods, how rights are used, and the voluntary mail when a datathon is announced.
- **Version 3.** Of the address from which somebody tries to sign in a digest is kept for a day, and a cookie knows a browser again from which somebody has signed in.
- **Version 2.** It names all cookies.
`
