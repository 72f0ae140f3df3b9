/** What this is, as Markdown. Only its own page carries it. */
export default `*Tequio* es la palabra mesoamericana para el trabajo que una comunidad hace, sin pago, para el bien común.

Las organizaciones de derechos humanos tienen problemas difíciles y poca gente que programe. Quienes programan, diseñan y analizan datos tienen tiempo y pocas veces las conocen. Un datatón las reúne un fin de semana; después, casi todo lo que se hizo se pierde. Tequio lleva cada trabajo el camino completo: de la necesidad al reto, los datos, el equipo, la entrega, la evaluación, la incubación, el catálogo, la adopción y el seguimiento.

## De dónde viene

De un datatón sobre tortura en las prisiones de México. El equipo ganador construyó, con datos abiertos, un índice nacional de tortura y corrupción en prisiones. De ahí quedaron cuatro lecciones, y cada una está dentro de la plataforma, no en un cartel.

**La tecnología es un medio.** Un reto no se publica sin decir el problema, el objetivo, a quién sirve y cómo se sabrá que sirvió. El jurado evalúa primero si se responde al problema, y ningún criterio pesa más.

**Medir antes de prometer.** Cada reto lleva una evaluación guiada: qué datos hay, qué capacidades, qué conexión, qué contexto. Sus respuestas acompañan al trabajo hasta el catálogo.

**Nadie lo hace a solas.** Las preguntas y respuestas son públicas, hay mentoría, y cada equipo muestra cuántos sectores reúne: organizaciones, academia y tecnología.

**No todo en una canasta.** El esfuerzo en una herramienta es de cuatro tipos: diseño, adopción, capacitación y seguimiento de uso. Si falta alguno, se ve.

## Cómo cuida a las personas

- Basta un correo y un nombre público, que puede ser un seudónimo. No se pide el nombre legal.
- Se puede leer todo lo público sin cuenta, en un teléfono lento y sin JavaScript.
- El navegador no pide nada a otros sitios y no hay rastreadores.
- Lo que se hizo queda en un registro encadenado que nadie puede cambiar sin que se note, y que no lleva nombres.
- Una organización que adopta una herramienta decide si se muestra, y cómo.

## Lo que se puede revisar

El código es libre, con licencia AGPL-3.0 o posterior. Los resultados de cada datatón se publican en un expediente con el que cualquiera puede volver a calcularlos. Lo que se detuvo también se muestra.

[Cómo camina un trabajo](/#steps) · [Glosario](/glossary) · [Aviso de privacidad](/privacy)
`
