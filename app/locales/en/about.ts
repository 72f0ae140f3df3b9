/** What this is, as Markdown. Only its own page carries it. */
export default `*Tequio* is the Mesoamerican word for unpaid work that a community does together for the common good.

Human rights organisations have hard problems and few people who write software. Those who program, design and analyse data have time and rarely meet them. A datathon brings them together for a weekend; afterwards most of what was made is lost. Tequio carries each piece of work the whole way: from the need to the brief, the data, the team, the submission, judging, incubation, the catalog, adoption and follow-up.

## Where it comes from

From a datathon on torture in Mexican prisons. The winning team built, from open data, a national index of torture and corruption in prisons. Four lessons remained, and each is inside the platform, not on a poster.

**Technology is a means.** A brief is not published before it says the problem, the objective, whom it serves and how one will know that it worked. The jury scores first whether the problem is answered, and no criterion weighs more.

**Measure before you promise.** Every brief carries a guided assessment: which data there are, which capacities, which connection, which context. Its answers follow the work into the catalog.

**Nobody does it alone.** Questions and answers are public, there are mentors, and every team shows how many sectors it brings together: organisations, academia and technology.

**Not all eggs in one basket.** Work on a tool is of four kinds: design, adoption, capacity-building and user-experience follow-up. Where one is missing, it shows.

## How it takes care of people

- An e-mail address and a public name, which may be a pseudonym, are enough. Nobody asks for a legal name.
- Everything public can be read without an account, on a slow phone, without JavaScript.
- The browser asks nothing of other sites, and there are no trackers.
- What was done stays in a chained record that nobody can change unnoticed, and that holds no names.
- An organisation that adopts a tool decides whether it is shown, and how.

## What can be checked

The code is free, under AGPL-3.0 or later. The results of every datathon are published in a bundle from which anybody can compute them again. What stopped is shown too.

[How a piece of work travels](/#steps) · [Glossary](/glossary) · [Privacy notice](/privacy)
`
