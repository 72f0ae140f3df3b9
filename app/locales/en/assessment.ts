import type es from '../es/assessment'
import type { Strings } from '../strings'

export default {
  sections: {
    problem: 'The problem and the objective',
    people: 'People',
    success: 'How we will know it helped',
    needs: 'What help is sought',
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
      why: 'Teams and judges read this first. A problem told well is worth more than an idea for an app.',
    },
    tried: {
      label: 'What has been tried without technology',
      question: 'What has been tried already, without technology, and what came of it?',
      hint: 'What did not work counts too: it keeps others from repeating it.',
      example:
        'Two people typed in the reports of 2016 by hand. It took seven months, and by then there were new reports.',
      why: 'Sometimes a tool is not the answer. Knowing that in time saves everybody work.',
    },
    objective: {
      label: 'The objective',
      question: 'What would be different if the problem were solved?',
      hint: 'Name the change, not the technology: what could somebody do who cannot today?',
      example:
        'That any organisation can compare prisons by a public method and repeat it every year, without depending on whoever did it first.',
      why: 'Judges look first at whether what was handed in comes closer to this.',
    },
    affected: {
      label: 'Who is affected',
      question: 'To whom does this happen?',
      hint: 'Groups of people and, if known, how many. No names of persons or of small places.',
      example: 'To people deprived of liberty in 309 centres, and to their families.',
      why: 'Whoever builds needs to know for whom it matters, not only who asks for it.',
    },
    users: {
      label: 'Who will use it',
      question: 'Who will use the result, and at what moment of their work?',
      hint: 'Two or three people or positions are enough. No names of persons.',
      example:
        'The lawyer on duty, when a family calls and she must decide within minutes which court to go to. She opens it on her phone, often in the street and without mobile data.',
      why: 'Teams build for these people, and judges look at whether they did. What you write here will be public.',
    },
    participation: {
      label: 'How they took part',
      question: 'How did those people take part in writing this brief?',
      hint: 'If they have not yet, say how they could be asked.',
      example:
        'Nine relatives read this brief and asked for two changes: not to publish single testimonies, and to show which authority to complain to.',
      why: 'What is designed without those who live it tends not to be used.',
    },
    sign: {
      label: 'The sign',
      question: 'How would one notice that it got better?',
      hint: 'A single sign, one that somebody of the organisation can see.',
      example: 'That there are states whose data of one year can be compared.',
      why: 'Without a sign agreed beforehand nobody can know whether what was built helped.',
    },
    counted: {
      label: 'What is counted',
      question: 'What can be counted to know it?',
      hint: 'In a few words, as you would say them after a number.',
      example: 'states with comparable data of the same year',
      why: 'It is what the next two numbers will say.',
    },
    today: {
      label: 'Today',
      question: 'How much is it today?',
      hint: 'Just the number. An honest estimate will do.',
      example: '6',
      why: 'It is where you start from. Without it nobody can say how much changed.',
    },
    target: {
      label: 'Target',
      question: 'How much should it be in a year?',
      hint: 'Just the number. It may be smaller than today, if something is to go down.',
      example: '32',
      why: 'It keeps teams from promising too much or too little.',
    },
    measuring: {
      label: 'How it is measured',
      question: 'How will it be counted, by whom and when?',
      hint: 'A position, not the name of a person.',
      example:
        'The coordinator of documentation counts it in the public table, a year after the datathon.',
      why: 'What nobody measures is forgotten.',
    },
    seeking: {
      label: 'Skills wanted',
      question: 'Which skills are needed?',
      hint: 'Choose those that the organisation lacks. Two or three are enough.',
      example: 'data, design and law',
      why: 'This is how volunteers find the briefs where they can help.',
    },
    support: {
      label: 'Also needed',
      question: 'What else would it take for the result to be used?',
      hint: 'For example: training, translation, permissions, agreements with another organisation.',
      example:
        'Half a day of training for the defenders, and a printed guide for those who use no computer.',
      why: 'A tool without company is hardly ever adopted.',
    },
    people: {
      label: 'People',
      question: 'Who would have time to use the result and look after it?',
      hint: 'Choose what is closest to today, not to what you hope for.',
      example: 'Two people, half time; one of them coordinates.',
      why: 'Teams fit what they propose to those who will be left with it.',
    },
    skills: {
      label: 'Skills',
      question: 'What can people there do today with a computer or a phone?',
      hint: 'Think of whoever knows most and will still be there in a year.',
      example: 'Spreadsheets; nobody writes code.',
      why: 'It is no mark: what is built must be workable with what people already know.',
    },
    money: {
      label: 'Money a year',
      question: 'How much could be paid a year to keep the result running?',
      hint: 'The place on the internet, the site’s name, repairs. Without salaries.',
      example: 'Up to 12,000\u00a0MXN.',
      why: 'A tool that costs more than there is goes dark in its second year.',
    },
    hours: {
      label: 'Hours a week',
      question: 'How many hours a week could be given to it?',
      hint: 'Those of everybody in the organisation together.',
      example: '6',
      why: 'It says how much work the tool may ask for.',
    },
    connection: {
      label: 'Connection',
      question: 'What is the internet like where it would be used?',
      hint: 'Think of where the work is done, not of the best day at the office.',
      example: 'Stable at the office; on visits hardly ever any.',
      why: 'Something that needs a connection is no use where there is none.',
    },
    devices: {
      label: 'Devices',
      question: 'Which devices would people work with?',
      hint: 'Those that are there already, owned or borrowed.',
      example: 'Their own phones and a shared computer.',
      why: 'A small screen or an old phone changes what can be built.',
    },
    hosting: {
      label: 'Hosting',
      question: 'Where could the tool live?',
      hint: 'The place on the internet where a site or files are kept so that others can open them.',
      example: 'Folders on a free service; shared space can be paid for.',
      why: 'Without a place to live, the tool is lost when the datathon ends.',
    },
    languages: {
      label: 'Languages',
      question: 'In which languages would it have to work?',
      hint: 'Those that its users speak, and those that they read.',
      example: 'Spanish to read; Nahuatl as audio, because several families do not read it.',
      why: 'Language decides who is left out.',
    },
    law: {
      label: 'Laws and rules',
      question: 'Which laws, agreements or rules must be respected?',
      hint: 'For example: data protection, professional secrecy, agreements with families.',
      example:
        'The general law against torture, and our agreement with the families: nothing is published without their written permission.',
      why: 'Teams hardly ever know these rules, and breaking them can cost dearly.',
    },
    threats: {
      label: 'Risks of the place',
      question: 'Which risks would people run there by taking part?',
      hint: 'Surveillance, reprisals, theft of devices, heat, power cuts. Do not name small places.',
      example:
        'Those who complain have their visits suspended. Phones are searched at the entrance.',
      why: 'What is built must take care of whoever uses it.',
    },
    'data-collection': {
      label: 'How they are collected',
      question: 'What information exists, and how is it collected today?',
      hint: 'On paper, in forms, by requests for information, in calls. Since when.',
      example:
        'A sheet of paper for each call, since 2014. Public reports are requested every year.',
      why: 'It says what one can start with and what has still to be collected.',
    },
    'data-management': {
      label: 'How they are kept',
      question: 'Where is that information kept, and who puts it in order?',
      hint: 'Folders, notebooks, spreadsheets; who can open them.',
      example:
        'In a shared spreadsheet that one person keeps in order. The sheets of paper are in a locked cabinet.',
      why: 'Disorder in the information is nearly always the longest part of the work.',
    },
    'data-analysis': {
      label: 'How they are used',
      question: 'What is done with that information today?',
      hint: 'Reports, complaints, decisions. Also if it is not used yet.',
      example: 'A report a year with totals by state. Years are not compared.',
      why: 'It shows how far one has come without help.',
    },
    'data-security': {
      label: 'How they are protected',
      question: 'Which part of that information is delicate, and how is it protected?',
      hint: 'Say who sees it and what would happen if it got lost. No passwords, no exact places.',
      example:
        'The names of relatives and the date of each call. Only two people see them; the copy is on an encrypted disk.',
      why: 'This decides what is shared with teams and what is not.',
    },
    'contact-hours': {
      label: 'Hours of contact during the datathon',
      question: 'For how many hours can somebody answer questions during the datathon?',
      hint: 'By message or in person. Just the number.',
      example: '12',
      why: 'Teams that can ask build things that get used.',
    },
    pilot: {
      label: 'Trial',
      question: 'Where and with whom could the result be tried out?',
      hint: 'A place, a group, a length of time. No names of persons.',
      example: 'At the office, with the four defenders, for eight weeks.',
      why: 'No tool is published without having been tried by those who will use it.',
    },
    adopting: {
      label: 'Use',
      question: 'If the result helps, what would it take for the organisation to use it?',
      hint: 'A decision, a permission, a budget.',
      example:
        'That the coordination approves it and that two people can look after it now and then.',
      why: 'A commitment to use what is built encourages teams and prevents misunderstandings.',
    },
    harm: {
      label: 'Who could be hurt',
      question: 'Whom could this tool or its data hurt, and who would do it?',
      hint: 'Think of the worst that somebody could do with it. No names of persons.',
      example:
        'If a centre has fewer than ten complaints, its staff can recognise who complained and punish them.',
      why: 'No brief is published without this answer: first, do no harm.',
    },
    lessening: {
      label: 'How it is prevented',
      question: 'How could that harm be prevented or lessened?',
      hint: 'What not to publish, what to group, whom to ask first.',
      example: 'Figures under ten and exact dates are not published. Families read it first.',
      why: 'Teams take it as a rule, and judges check it.',
    },
  },
} satisfies Strings<typeof es>
