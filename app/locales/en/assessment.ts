import type es from '../es/assessment'
import type { Strings } from '../strings'

export default {
  sections: {
    problem: 'The problem and the objective',
    people: 'People',
    success: 'How we will know it helped',
    needs: 'What help is needed',
    capacities: 'What the organisation has',
    infrastructure: 'Connection and devices',
    context: 'Local context',
    data: 'Data',
    commitments: 'Commitments',
    harm: 'Do no harm',
  },
  questions: {
    problem: {
      label: 'The problem',
      question: 'What is the problem, and since when?',
      hint: 'Say what happens, how often, and what makes it hard to solve. Do not propose a tool yet.',
      example:
        'Every year we take about 400 calls from relatives who describe beatings, isolation and extortion. We cannot say in which prisons it happens most, nor whether a complaint changes anything, because public reports come in different formats and nobody brings them together.',
      why: 'Teams and judges read this first. A well-described problem is worth more than an idea for an app.',
    },
    tried: {
      label: 'What has been tried without technology',
      question: 'What has already been tried without technology, and what was the result?',
      hint: 'Include what did not work: it saves others from repeating it.',
      example:
        'Two people typed in the reports of 2016 by hand. It took seven months, and by then there were new reports.',
      why: 'Sometimes a tool is not the answer. Knowing that early saves everybody work.',
    },
    objective: {
      label: 'The objective',
      question: 'What would be different if the problem were solved?',
      hint: 'Describe the change, not the technology: what could somebody do that they cannot do today?',
      example:
        'Any organisation can compare prisons using a public method, and repeat it every year without depending on the people who did it first.',
      why: 'Judges first consider whether a submission brings this closer.',
    },
    affected: {
      label: 'Who is affected',
      question: 'Who does this happen to?',
      hint: 'Groups of people and, if known, how many. No names of people or of small places.',
      example: 'People deprived of liberty in 309 centres, and their families.',
      why: 'Teams need to know who it matters to, not only who is asking for it.',
    },
    users: {
      label: 'Who will use it',
      question: 'Who will use the result, and at what point in their work?',
      hint: 'Two or three people or positions are enough. No personal names.',
      example:
        'The lawyer on duty, when a family calls and she has minutes to decide which court to go to. She opens it on her phone, often in the street and without mobile data.',
      why: 'Teams build for these people, and judges look at whether they did. What you write here will be public.',
    },
    participation: {
      label: 'How they took part',
      question: 'How did these people take part in writing this brief?',
      hint: 'If they have not yet, say how they could be asked.',
      example:
        'Nine relatives read this brief and asked for two changes: not to publish individual testimonies, and to show which authority to complain to.',
      why: 'Things designed without the people affected tend not to be used.',
    },
    sign: {
      label: 'The sign',
      question: 'How would you know that things had improved?',
      hint: 'One sign only, and one that somebody in the organisation can see.',
      example: 'Some states have data for the same year that can be compared.',
      why: 'Without a sign agreed in advance, nobody can tell whether what was built helped.',
    },
    counted: {
      label: 'What is counted',
      question: 'What can you count to show it?',
      hint: 'In a few words, as they would follow a number.',
      example: 'states with comparable data for the same year',
      why: 'The next two numbers will refer to this.',
    },
    today: {
      label: 'Today',
      question: 'What is the number today?',
      hint: 'Just the number. An honest estimate will do.',
      example: '6',
      why: 'It is your starting point. Without it nobody can say how much has changed.',
    },
    target: {
      label: 'Target',
      question: 'What should the number be in a year?',
      hint: 'Just the number. It may be lower than today, if the aim is to reduce something.',
      example: '32',
      why: 'It keeps teams from promising too much or too little.',
    },
    measuring: {
      label: 'How it is measured',
      question: 'How will it be counted, by whom and when?',
      hint: 'Give a position, not a person’s name.',
      example:
        'The documentation coordinator counts it in the public table, a year after the datathon.',
      why: 'What nobody measures is forgotten.',
    },
    seeking: {
      label: 'Skills needed',
      question: 'Which skills are needed?',
      hint: 'Choose those that the organisation lacks. Two or three are enough.',
      example: 'data, design and law',
      why: 'This is how volunteers find briefs they can help with.',
    },
    support: {
      label: 'Also needed',
      question: 'What else would be needed for the result to be used?',
      hint: 'For example: training, translation, permissions, agreements with another organisation.',
      example:
        'Half a day of training for the defenders, and a printed guide for those who do not use a computer.',
      why: 'A tool without support is hardly ever adopted.',
    },
    people: {
      label: 'People',
      question: 'Who would have time to use the result and look after it?',
      hint: 'Choose what is closest to today, not to what you hope for.',
      example: 'Two people, half-time; one of them coordinates.',
      why: 'Teams adapt their proposal to the people who will look after it.',
    },
    skills: {
      label: 'Skills',
      question: 'What can your people do today with a computer or a phone?',
      hint: 'Think of the person who knows most and will still be there in a year.',
      example: 'Spreadsheets; nobody writes code.',
      why: 'This is not a grade: the result must work with what people already know.',
    },
    money: {
      label: 'Money a year',
      question: 'How much could you pay each year to keep the result running?',
      hint: 'Hosting, the site’s address, repairs. Leave out salaries.',
      example: 'Up to $12,000\u00a0MXN.',
      why: 'A tool that costs more than you have shuts down in its second year.',
    },
    hours: {
      label: 'Hours a week',
      question: 'How many hours a week could you spend on it?',
      hint: 'Add up everybody’s hours in the organisation.',
      example: '6',
      why: 'It shows how much work the tool can require.',
    },
    connection: {
      label: 'Connection',
      question: 'What is the internet like where it would be used?',
      hint: 'Think of where the work happens, not of the best day at the office.',
      example: 'Stable at the office; hardly ever any on visits.',
      why: 'A tool that needs a connection is no use where there is none.',
    },
    devices: {
      label: 'Devices',
      question: 'Which devices would people work with?',
      hint: 'Those you already have, owned or borrowed.',
      example: 'Their own phones and a shared computer.',
      why: 'A small screen or an old phone changes what can be built.',
    },
    hosting: {
      label: 'Hosting',
      question: 'Where could the tool be hosted?',
      hint: 'Hosting is where a site or files are kept online so that others can open them.',
      example: 'Folders on a free service; we could pay for shared space.',
      why: 'Without hosting, the tool is lost when the datathon ends.',
    },
    languages: {
      label: 'Languages',
      question: 'Which languages would it have to work in?',
      hint: 'The languages its users speak, and those they read.',
      example: 'Spanish to read; Nahuatl as audio, because several families do not read it.',
      why: 'Language decides who is left out.',
    },
    law: {
      label: 'Laws and rules',
      question: 'Which laws, agreements or rules must be respected?',
      hint: 'For example: data protection, professional secrecy, agreements with families.',
      example:
        'The general law against torture, and our agreement with the families: nothing is published without their written permission.',
      why: 'Teams rarely know these rules, and breaking them can be costly.',
    },
    threats: {
      label: 'Local risks',
      question: 'What risks would people there face by taking part?',
      hint: 'Surveillance, reprisals, theft of devices, heat, power cuts. Do not name small places.',
      example:
        'People who complain have their visits suspended. Phones are searched at the entrance.',
      why: 'The result must protect the people who use it.',
    },
    'data-collection': {
      label: 'How data are collected',
      question: 'What information exists, and how is it collected today?',
      hint: 'On paper, in forms, through information requests, by phone. Say since when.',
      example:
        'A sheet of paper for each call, since 2014. Public reports are requested every year.',
      why: 'It shows what a team can start with and what still has to be collected.',
    },
    'data-management': {
      label: 'How data are kept',
      question: 'Where is that information kept, and who organises it?',
      hint: 'Folders, notebooks, spreadsheets; and who can open them.',
      example:
        'In a shared spreadsheet that one person keeps tidy. The paper sheets are in a locked cabinet.',
      why: 'Sorting out messy information is nearly always the longest part of the work.',
    },
    'data-analysis': {
      label: 'How data are used',
      question: 'What is done with that information today?',
      hint: 'Reports, complaints, decisions. Say so if it is not used yet.',
      example: 'An annual report with totals by state. Years are not compared.',
      why: 'It shows how far you have come without help.',
    },
    'data-security': {
      label: 'How data are protected',
      question: 'Which part of that information is sensitive, and how is it protected?',
      hint: 'Say who sees it and what would happen if it were lost. No passwords or exact places.',
      example:
        'The names of relatives and the date of each call. Only two people see them; the copy is on an encrypted disk.',
      why: 'This decides what is shared with teams and what is not.',
    },
    'contact-hours': {
      label: 'Contact hours during the datathon',
      question: 'For how many hours can somebody answer questions during the datathon?',
      hint: 'By message or in person. Just the number.',
      example: '12',
      why: 'Teams that can ask build things that get used.',
    },
    pilot: {
      label: 'Trial',
      question: 'Where, and with whom, could the result be tested?',
      hint: 'A place, a group, a length of time. No personal names.',
      example: 'At the office, with the four defenders, for eight weeks.',
      why: 'No tool is published until the people who will use it have tried it.',
    },
    adopting: {
      label: 'Use',
      question: 'If the result helps, what would it take for the organisation to use it?',
      hint: 'A decision, a permission, a budget.',
      example: 'Approval from our coordinators, and two people to look after it now and then.',
      why: 'A commitment to use what is built encourages teams and prevents misunderstandings.',
    },
    harm: {
      label: 'Who could be harmed',
      question: 'Who could this tool or its data harm, and who would cause the harm?',
      hint: 'Think of the worst somebody could do with it. No personal names.',
      example:
        'If a centre has fewer than ten complaints, its staff can recognise who complained and punish them.',
      why: 'No brief is published without this answer: first, do no harm.',
    },
    lessening: {
      label: 'How it is prevented',
      question: 'How could that harm be prevented or reduced?',
      hint: 'What not to publish, what to group, who to ask first.',
      example: 'Figures under ten and exact dates are not published. Families see it first.',
      why: 'Teams treat it as a rule, and judges check it.',
    },
  },
} satisfies Strings<typeof es>
