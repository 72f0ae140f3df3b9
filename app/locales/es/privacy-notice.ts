/** The whole notice, as Markdown. Only its own page carries it. */
export default `## Quién responde

**{{operator}}** opera esta instancia de Tequio y es responsable de los datos personales que se guardan en ella, conforme a la Ley Federal de Protección de Datos Personales en Posesión de los Particulares, publicada en el Diario Oficial de la Federación el 20 de marzo de 2025 y en vigor desde el día siguiente. Para todo lo que dice este aviso, también para conocer el domicilio: **{{contact}}**.

## Qué se guarda

- De la cuenta: un correo, un nombre público que puede ser un seudónimo, el idioma y la zona horaria. De la contraseña se guarda solo un resumen del que no se puede recuperar. Quien entra con GitHub: el número de su cuenta de allá.
- Lo que cada quien decida escribir de sí: presentación, sector, habilidades, horas disponibles.
- Lo que se hace aquí: organizaciones, retos, datos, equipos, entregas, evaluaciones, herramientas, adopciones y seguimientos en que se participa; en qué datatones hay registro y cuándo se aceptó su código de conducta.
- Los avisos enviados a la cuenta y si ya se leyeron.
- Un registro encadenado de lo que se hizo, donde cada persona es un número. No lleva nombres, correos ni textos.

No se pide el nombre legal, ni teléfono, ni domicilio. De la dirección de internet desde la que se intenta entrar se guarda un resumen del que no se puede recuperar, durante un día, para frenar a quien adivina contraseñas. No se guarda dónde está el dispositivo. No se piden datos personales sensibles; lo que una organización escriba en un reto no debe permitir reconocer a una persona víctima.

## Para qué

**Necesario** para dar el servicio, sin lo que no puede haber cuenta:

- abrir la cuenta, entrar en ella y protegerla;
- mostrar quién propone, quién participa y quién responde, con el nombre público;
- avisar por correo lo que alguien espera: una revisión, una invitación, un plazo, un resultado;
- poder comprobar después quién hizo qué, sin que nadie lo cambie.

**Voluntario**: nada de esto hace falta para tener cuenta, y decir que no, no cierra ninguna puerta.

- Presentación, sector, habilidades y horas, que sirven para formar equipos. Se pueden dejar vacíos y vaciar después en el [perfil](/me/profile).
- Mostrar un nombre, una cuenta de GitHub o que se es parte del jurado en las páginas de un datatón. Se decide en cada datatón y se retira en [lo que se muestra](/me/disclosures).
- Un correo cuando se anuncia un datatón. Se pide al crear la cuenta o después en [Consentimientos](/me/consents), y ahí mismo se retira con un botón.

Los datos no se venden, no sirven para publicidad y ninguna decisión sobre una persona la toma un programa solo.

## Qué ven otras personas

Cualquiera puede ver el nombre público y lo que cada quien escribió en su perfil, además de los retos publicados, los equipos, las entregas tras los resultados y las herramientas. Quién es parte del jurado y qué otro nombre tiene alguien se ve solo donde esa persona lo eligió. Una organización que adopta una herramienta decide si se muestra con su nombre, por sector y estado, solo como número, o de ningún modo. Nadie ve los correos.

## A quién se transfieren

A nadie: no hay transferencias, y por eso no se pide consentimiento para ninguna. Los correos salen por el servicio de correo que contrató quien opera esta instancia. Si un equipo enlaza un repositorio, el servidor pregunta a GitHub lo que ese repositorio dice en público, también quiénes han contribuido a él con su cuenta de allá. El navegador de quien visita no pide nada a otros sitios.

## Galletas del navegador

Todas propias: la de la sesión, la del idioma elegido, la que reconoce un navegador desde el que ya se entró (dura un año sin uso y evita que los intentos de otra persona cierren la puerta), una que lleva un aviso de una página a la siguiente y, mientras se crea una cuenta o se entra, las que recuerdan ese paso, que vencen en una hora o antes. Al leer sin cuenta no hace falta ninguna.

## Cuánto tiempo

Esto se borra solo; cada hora se revisa qué ya cumplió su plazo.

{{table}}

Quien administra, organiza o es del jurado entra otra vez a las doce horas sin uso y a los siete días. Una cuenta se guarda mientras exista. Al borrarla, lo que se hizo en común queda bajo «una persona que participó antes» y el registro encadenado conserva su número. Una lista de identificadores sin nombres queda para que un respaldo viejo no la devuelva.

## Derechos

Cada persona puede **acceder** a sus datos, **rectificarlos**, **cancelarlos** u **oponerse** a su uso (derechos ARCO). Casi todo se hace en el momento, sin pedirlo a nadie:

- acceder: en [Mis datos](/me/data) se baja una copia de todo;
- rectificar: el [perfil](/me/profile) y la [seguridad de la cuenta](/me/security) se corrigen ahí mismo;
- cancelar: en [Mis datos](/me/data) se borra la cuenta;
- oponerse o limitar el uso: se quitan los correos que no se quieran en [los avisos](/me/notifications), y el [resguardo](/me/shelter) esconde a la persona de todas las páginas.

Lo que no se pueda hacer así se pide a {{contact}}, con el nombre público, qué derecho se ejerce, sobre qué datos y dónde se recibe la respuesta. Basta escribir desde el correo de la cuenta para mostrar de quién es; si escribe quien representa a esa persona, con lo que lo acredite. Se responde en 20 días hábiles como máximo y, si procede, se lleva a cabo en los 15 días hábiles siguientes. No cuesta nada.

Si la respuesta no llega o no satisface, se puede acudir a la Secretaría Anticorrupción y Buen Gobierno.

## Retirar el consentimiento

Aceptar este aviso es necesario para tener cuenta; se retira borrándola en [Mis datos](/me/data). Lo voluntario se retira en [Consentimientos](/me/consents) o donde se dio, en el momento y sin perder lo demás.

## Cambios {#changes}

Este es el aviso integral, versión {{version}}. Cada cambio lleva una versión nueva y se publica en esta página; de cada persona se guarda qué versión aceptó y cuándo. El aviso simplificado está junto al formulario con el que se crea una cuenta.

Qué cambió en cada versión:

- **Versión 5.** Quien es parte del jurado puede elegir que el datatón lo diga; sin eso no se dice. El nombre que alguien eligió mostrar en un datatón aparece también en sus resultados y, cuando ya salieron, al comprobar un acuse. Cambiaron palabras, no lo que significan: «dispositivo» y «una persona que participó antes».
- **Versión 4.** Es el aviso integral: la ley que se aplica, qué es necesario y qué voluntario, los plazos, cómo se ejercen los derechos y el correo voluntario cuando se anuncia un datatón.
- **Versión 3.** De la dirección desde la que se intenta entrar se guarda un resumen durante un día, y una galleta reconoce el navegador desde el que ya se entró.
- **Versión 2.** Nombra todas las galletas.
`
