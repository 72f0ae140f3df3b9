/** The simplified notice, as Markdown. Only its own page carries it. */
export default `## Quién responde

**{{operator}}** opera esta instancia de Tequio y es responsable de los datos personales que se guardan en ella, conforme a la Ley Federal de Protección de Datos Personales en Posesión de los Particulares, en vigor desde el 21 de marzo de 2025. Para todo lo que dice este aviso: **{{contact}}**.

## Qué se guarda

- De la cuenta: un correo, un nombre público que puede ser un seudónimo, el idioma y la zona horaria. De la contraseña se guarda solo un resumen del que no se puede recuperar. Quien entra con GitHub: el número de su cuenta de allá.
- Lo que cada quien decida escribir de sí: presentación, sector, habilidades, horas disponibles.
- Lo que se hace aquí: organizaciones, retos, datos, equipos, entregas, evaluaciones, herramientas, adopciones y seguimientos en que se participa; en qué datatones hay registro y cuándo se aceptó su código de conducta.
- Los avisos enviados a la cuenta y si ya se leyeron.
- Un registro encadenado de lo que se hizo, donde cada persona es un número. No lleva nombres, correos ni textos.

No se pide el nombre legal, ni teléfono, ni domicilio. De la dirección de internet desde la que se intenta entrar se guarda un resumen del que no se puede recuperar, durante un día, para frenar a quien adivina contraseñas. No se guarda dónde está el equipo. No se piden datos personales sensibles; lo que una organización escriba en un reto no debe permitir reconocer a una persona víctima.

## Para qué

Necesario para dar el servicio:

- abrir la cuenta, entrar en ella y protegerla;
- mostrar quién propone, quién participa y quién responde, con el nombre público;
- avisar por correo lo que alguien espera: una revisión, una invitación, un plazo, un resultado;
- poder comprobar después quién hizo qué, sin que nadie lo cambie.

Voluntario, y se puede dejar vacío sin perder nada: presentación, sector, habilidades y horas, que sirven para formar equipos.

Los datos no se venden, no sirven para publicidad y ninguna decisión sobre una persona la toma un programa solo.

## Qué ven otras personas

Cualquiera puede ver el nombre público y lo que cada quien escribió en su perfil, además de los retos publicados, los equipos, las entregas tras los resultados y las herramientas. Una organización que adopta una herramienta decide si se muestra con su nombre, por sector y estado, solo como número, o de ningún modo. Nadie ve los correos.

## A quién se transfieren

A nadie. Los correos salen por el servicio de correo que contrató quien opera esta instancia. Si un equipo enlaza un repositorio, el servidor pregunta a GitHub lo que ese repositorio dice en público, también quiénes han contribuido a él con su cuenta de allá. El navegador de quien visita no pide nada a otros sitios.

## Galletas del navegador

Todas propias: la de la sesión, la del idioma elegido, la que reconoce un navegador desde el que ya se entró (dura un año sin uso y evita que los intentos de otra persona cierren la puerta), una que lleva un aviso de una página a la siguiente y, mientras se crea una cuenta o se entra, las que recuerdan ese paso, que vencen en una hora o antes. Al leer sin cuenta no hace falta ninguna.

## Cuánto tiempo

Las sesiones vencen a las dos semanas sin uso y a los noventa días, y de cada una se guardan el navegador, el sistema y la hora del último uso; los códigos y enlaces para entrar, en una hora. Una cuenta se guarda mientras exista. Al borrarla, lo que se hizo en común queda bajo «alguien que participó» y el registro encadenado conserva su número.

## Derechos

Cada persona puede **acceder** a sus datos, **rectificarlos**, **cancelarlos** u **oponerse** a su uso, y retirar su consentimiento. El perfil se corrige en [su página](/me/profile); lo demás se pide escribiendo a {{contact}} desde el correo de la cuenta. Si la respuesta no llega o no satisface, se puede acudir a la Secretaría Anticorrupción y Buen Gobierno.

## Cambios

Este es el aviso simplificado, versión {{version}}. Si cambia para qué se usan los datos, quien opera esta instancia lo avisa antes por correo. El aviso integral se entrega al pedirlo a {{contact}}.
`
