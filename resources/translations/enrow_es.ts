<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Column</name>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Searched full name</source>
        <translation>Nombre completo buscado</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Searched LinkedIn URL</source>
        <translation>URL de LinkedIn buscada</translation>
    </message>
    <message>
        <source>Searched first name</source>
        <translation>Nombre buscado</translation>
    </message>
    <message>
        <source>Searched last name</source>
        <translation>Apellidos buscados</translation>
    </message>
    <message>
        <source>Searched domain</source>
        <translation>Dominio buscado</translation>
    </message>
    <message>
        <source>Searched company</source>
        <translation>Empresa buscada</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>E-mail or phone</source>
        <translation>Correo o teléfono</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opción desconocida: «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opciones desconocidas: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Falta un valor después de «%1».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valor inesperado después de «%1».</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
</context>
<context>
    <name>enrow::AboutBox</name>
    <message>
        <source>About Enrow Desk</source>
        <translation>Acerca de Enrow Desk</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enrow Desk %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Enrow Desk %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Follows Enrow batches, shows their results and exports them.

An unofficial client, not affiliated with Enrow. Free software under the MIT licence.</source>
        <translation>Sigue los lotes de Enrow, muestra sus resultados y los exporta.

Cliente no oficial, sin relación con Enrow. Software libre con licencia MIT.</translation>
    </message>
</context>
<context>
    <name>enrow::AddBatchBar</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Batch &amp;IDs</source>
        <translation>&amp;ID de lote</translation>
    </message>
    <message>
        <source>Add these batches to the list (Enter)</source>
        <translation>Añadir estos lotes a la lista (Intro)</translation>
    </message>
    <message>
        <source>Paste batch IDs, links or API replies</source>
        <translation>Pegar ID de lote, enlaces o respuestas de la API</translation>
    </message>
    <message>
        <source>Paste batch IDs</source>
        <translation>Pegar ID de lote</translation>
    </message>
    <message>
        <source>Batch IDs, or text that contains them: a link, a table, an e-mail, an API reply</source>
        <translation>ID de lote o texto que los contenga: un enlace, una tabla, un correo, una respuesta de la API</translation>
    </message>
    <message>
        <source>Batch IDs</source>
        <translation>ID de lote</translation>
    </message>
    <message>
        <source>This text is too long. Paste at most %1 characters at a time.</source>
        <translation>El texto es demasiado largo. Pegue como máximo %1 caracteres cada vez.</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Leyendo el texto…</translation>
    </message>
    <message>
        <source>Add many batches?</source>
        <translation>¿Añadir muchos lotes?</translation>
    </message>
    <message>
        <source>This text contains that many batch IDs. Each one is checked until it is done.</source>
        <translation>Son los ID de lote que contiene este texto. Cada uno se comprueba hasta que termina.</translation>
    </message>
    <message>
        <source>Enter at least one batch ID.</source>
        <translation>Introduzca al menos un ID de lote.</translation>
    </message>
    <message>
        <source>No batch ID was found in this text.</source>
        <translation>No se ha encontrado ningún ID de lote en este texto.</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln batches.</source>
        <translation>
            <numerusform>Se ha añadido %Ln lote.</numerusform>
            <numerusform>Se han añadido %Ln lotes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 ya está en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are already in the list.</source>
        <comment>a number of batches</comment>
        <translation>
            <numerusform>%Ln ya está en la lista.</numerusform>
            <numerusform>%Ln ya están en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate IDs were dropped.</source>
        <translation>
            <numerusform>Se ha descartado %Ln ID duplicado.</numerusform>
            <numerusform>Se han descartado %Ln ID duplicados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was refused: %2.</source>
        <translation>Se ha rechazado %1: %2.</translation>
    </message>
    <message>
        <source>Others refused: %1.</source>
        <translation>Otros rechazados: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words were left out because they may be API keys.</source>
        <translation>
            <numerusform>Se ha omitido %Ln palabra porque podría ser una clave de API.</numerusform>
            <numerusform>Se han omitido %Ln palabras porque podrían ser claves de API.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln batches?</source>
        <translation>
            <numerusform>¿Añadir %Ln lote?</numerusform>
            <numerusform>¿Añadir %Ln lotes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln batches</source>
        <translation>
            <numerusform>&amp;Añadir %Ln lote</numerusform>
            <numerusform>&amp;Añadir %Ln lotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::AddedColumnsButton</name>
    <message>
        <source>Added columns</source>
        <translation>Columnas añadidas</translation>
    </message>
    <message>
        <source>The columns that are written after those of your list. A name that your list has already gets &quot;enrow&quot; before it.</source>
        <translation>Las columnas que se escriben después de las de su lista. Si un nombre ya existe en la lista, se le antepone «enrow».</translation>
    </message>
    <message>
        <source>The result columns</source>
        <translation>Las columnas de resultados</translation>
    </message>
    <message>
        <source>Added columns: %1</source>
        <comment>how many</comment>
        <translation>Columnas añadidas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 columns</source>
        <translation>
            <numerusform>%1 columna</numerusform>
            <numerusform>%1 columnas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::AppContext</name>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <source>Another window or program removed these results from the archive. Refresh the batch to ask for them again.</source>
        <translation>Otra ventana u otro programa ha quitado estos resultados del archivo histórico. Actualice el lote para volver a pedirlos.</translation>
    </message>
</context>
<context>
    <name>enrow::AppSetup</name>
    <message>
        <source>ENROW_API_KEY is no API key: %1</source>
        <translation>ENROW_API_KEY no es una clave de API: %1</translation>
    </message>
</context>
<context>
    <name>enrow::ArchiveController</name>
    <message>
        <source>Backup of Enrow Desk (*.sqlite)</source>
        <translation>Copia de seguridad de Enrow Desk (*.sqlite)</translation>
    </message>
    <message>
        <source>This file is no backup of Enrow Desk, or it is damaged (%1).</source>
        <translation>Este archivo no es una copia de seguridad de Enrow Desk o está dañado (%1).</translation>
    </message>
    <message>
        <source>A newer Enrow Desk wrote this backup (%1). Update this program.</source>
        <translation>Esta copia es de una versión más reciente de Enrow Desk (%1). Actualice el programa.</translation>
    </message>
    <message>
        <source>Its place is read-only. Allow writing there, or start Enrow Desk with --data-dir and another folder.</source>
        <translation>Su ubicación es de solo lectura. Permita la escritura en ella o inicie Enrow Desk con --data-dir y otra carpeta.</translation>
    </message>
    <message>
        <source>Its place does not respond, as when a network drive is gone.</source>
        <translation>Su ubicación no responde, como cuando se desconecta una unidad de red.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Intentar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Tries the archive again now</source>
        <translation>Vuelve a intentarlo ahora</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Closes this message</source>
        <translation>Cierra este mensaje</translation>
    </message>
    <message>
        <source>The batches of the archive %1 are shown, but it cannot be changed. %2 Changes are kept only until the program ends. Saving is retried automatically.</source>
        <translation>Se muestran los lotes del archivo histórico %1, pero no se puede modificar. %2 Los cambios solo se conservan hasta que se cierre el programa. Se volverá a intentar guardar automáticamente.</translation>
    </message>
    <message>
        <source>The archive could not be read (%1), so a new one was started. The old one was moved unchanged to %2. If you have a backup, restore it from the File menu; otherwise add the batches again.</source>
        <translation>No se ha podido leer el archivo histórico (%1), así que se ha creado uno nuevo. El anterior se ha movido sin cambios a %2. Si tiene una copia de seguridad, restáurela desde el menú Archivo; si no, vuelva a añadir los lotes.</translation>
    </message>
    <message>
        <source>The archive %1 was deleted while the program ran. What the archive held was saved to a new one.</source>
        <translation>El archivo histórico %1 se ha eliminado con el programa abierto. Su contenido se ha guardado en uno nuevo.</translation>
    </message>
    <message>
        <source>Another file took the place of the archive %1 while the program ran. What the archive held was added to that file.</source>
        <translation>Otro archivo ha sustituido al archivo histórico %1 con el programa abierto. El contenido anterior se ha añadido a ese archivo.</translation>
    </message>
    <message>
        <source>The archive entries of some batches are damaged: %1. Their figures were read again from their results, or will be requested again. Check their labels and notes.</source>
        <translation>Las entradas de algunos lotes en el archivo histórico están dañadas: %1. Sus cifras se han vuelto a leer de los resultados o se pedirán de nuevo. Revise sus etiquetas y notas.</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches are not saved: %2</source>
        <translation>
            <numerusform>%1 lote sin guardar: %2</numerusform>
            <numerusform>%1 lotes sin guardar: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Their latest changes are lost if the program ends now. %1</source>
        <translation>Los últimos cambios se perderán si el programa se cierra ahora. %1</translation>
    </message>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>&amp;Salir de todos modos</translation>
    </message>
    <message>
        <source>Another window or program had removed from the archive: %1. They changed here, so they are back in the archive. Remove them here if you do not want them.</source>
        <comment>names of batches</comment>
        <translation>Otra ventana u otro programa había quitado del archivo histórico: %1. Como aquí han cambiado, vuelven a estar en él. Quítelos aquí si no los necesita.</translation>
    </message>
    <message>
        <source>Another window or program removed from the archive: %1. What was removed stays in this list only until the program ends. Rename a batch to keep it; its results are then requested again.</source>
        <comment>names of batches</comment>
        <translation>Otra ventana u otro programa ha quitado del archivo histórico: %1. Lo quitado seguirá en esta lista solo hasta que se cierre el programa. Cambie el nombre de un lote para conservarlo; sus resultados se volverán a pedir.</translation>
    </message>
    <message>
        <source>An archive that could not be read was moved unchanged to %1. If batches are missing here, restore a backup from the File menu, or add them again.</source>
        <translation>Un archivo histórico que no se podía leer se ha movido sin cambios a %1. Si faltan lotes aquí, restaure una copia de seguridad desde el menú Archivo o vuelva a añadirlos.</translation>
    </message>
    <message>
        <source>Batches are kept only until the program ends, since the archive %1 cannot be opened. %2</source>
        <translation>Los lotes solo se conservan hasta que se cierre el programa, porque no se puede abrir el archivo histórico %1. %2</translation>
    </message>
    <message>
        <source>Opening it is retried automatically.</source>
        <translation>Se volverá a intentar abrirlo automáticamente.</translation>
    </message>
    <message>
        <source>The latest changes are not in the archive %1 yet and would be lost if the program ended now. %2 Saving is retried automatically.</source>
        <translation>Los últimos cambios aún no están en el archivo histórico %1 y se perderían si el programa se cerrara ahora. %2 Se volverá a intentar guardar automáticamente.</translation>
    </message>
    <message>
        <source>Back up all batches</source>
        <translation>Copia de seguridad de todos los lotes</translation>
    </message>
    <message>
        <source>All batches and their results are backed up in %1</source>
        <translation>Copia de seguridad de todos los lotes y sus resultados guardada en %1</translation>
    </message>
    <message>
        <source>The backup could not be written to %1. %2</source>
        <translation>No se ha podido guardar la copia de seguridad en %1. %2</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Replace all batches?</source>
        <translation>¿Reemplazar todos los lotes?</translation>
    </message>
    <message>
        <source>The backup “%1” replaces all batches of the list.</source>
        <translation>La copia de seguridad «%1» reemplazará todos los lotes de la lista.</translation>
    </message>
    <message>
        <source>The current archive is kept in a file next to it, which can be restored in the same way.</source>
        <translation>El archivo histórico actual se conserva en otro archivo de la misma carpeta, que se puede restaurar del mismo modo.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Nothing was restored from %1, and nothing was changed. %2</source>
        <translation>No se ha restaurado nada de %1 ni se ha cambiado nada. %2</translation>
    </message>
    <message>
        <source>The batches of %1 are restored</source>
        <translation>Lotes de %1 restaurados</translation>
    </message>
    <message>
        <source>The batches of %1 are restored. What the archive held before is in %2, which can be restored in the same way.</source>
        <translation>Se han restaurado los lotes de %1. El contenido anterior del archivo histórico está en %2 y se puede restaurar del mismo modo.</translation>
    </message>
</context>
<context>
    <name>enrow::AutomaticExportBar</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>“%1” was not exported. %2</source>
        <translation>No se ha exportado «%1». %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln other batches were not exported. %2</source>
        <translation>
            <numerusform>No se han exportado «%1» ni %Ln lote más. %2</numerusform>
            <numerusform>No se han exportado «%1» ni otros %Ln lotes. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::AutomaticExportRows</name>
    <message>
        <source>Export each batch when it completes</source>
        <translation>Exportar cada lote cuando se complete</translation>
    </message>
    <message>
        <source>Preset of automatic exports</source>
        <translation>Ajuste predefinido de las exportaciones automáticas</translation>
    </message>
    <message>
        <source>Folder of automatic exports</source>
        <translation>Carpeta de las exportaciones automáticas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder of automatic exports</source>
        <translation>Elegir la carpeta de las exportaciones automáticas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste predefinido</translation>
    </message>
    <message>
        <source>No preset: all columns as CSV</source>
        <translation>Ninguno: todas las columnas en CSV</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (ya no existe)</translation>
    </message>
</context>
<context>
    <name>enrow::AutomaticExports</name>
    <message>
        <source>No folder is chosen for it: choose one in the preferences.</source>
        <translation>No se ha elegido ninguna carpeta: elija una en las preferencias.</translation>
    </message>
    <message>
        <source>The preset “%1” is gone: choose another in the preferences.</source>
        <translation>El ajuste predefinido «%1» ya no existe: elija otro en las preferencias.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was exported: %2 in %3.</source>
        <translation>Se ha exportado «%1»: %2 en %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::BalanceLabel</name>
    <message numerus="yes">
        <source>%1 credits</source>
        <translation>
            <numerusform>%1 crédito</numerusform>
            <numerusform>%1 créditos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>a balance, and when it was that</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The balance of your Enrow account, checked at %1.</source>
        <translation>Saldo de su cuenta de Enrow. Última comprobación: %1.</translation>
    </message>
    <message>
        <source>%1 It could not be checked again.</source>
        <translation>%1 No se ha podido volver a comprobar.</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Saldo: %1</translation>
    </message>
</context>
<context>
    <name>enrow::BatchActions</name>
    <message>
        <source>Refresh &amp;now</source>
        <translation>Actualizar a&amp;hora</translation>
    </message>
    <message>
        <source>Check the selected batches now</source>
        <translation>Comprobar ahora los lotes seleccionados</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>Cambiar no&amp;mbre</translation>
    </message>
    <message>
        <source>Give the batch a name of your own</source>
        <translation>Dar al lote un nombre propio</translation>
    </message>
    <message>
        <source>Label an&amp;d note…</source>
        <translation>&amp;Etiqueta y nota…</translation>
    </message>
    <message>
        <source>Edit the label and the note of the batch</source>
        <translation>Editar la etiqueta y la nota del lote</translation>
    </message>
    <message>
        <source>Change &amp;kind</source>
        <translation>Cambiar &amp;tipo</translation>
    </message>
    <message>
        <source>Change the kind of the selected batches and ask again</source>
        <translation>Cambiar el tipo de los lotes seleccionados y volver a consultar</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>&amp;Copiar ID</translation>
    </message>
    <message>
        <source>Copy the IDs of the selected batches</source>
        <translation>Copiar los ID de los lotes seleccionados</translation>
    </message>
    <message>
        <source>&amp;Remove batch</source>
        <translation>&amp;Quitar lote</translation>
    </message>
    <message>
        <source>Remove from this list; nothing is deleted at Enrow</source>
        <translation>Quitar de esta lista; en Enrow no se elimina nada</translation>
    </message>
    <message numerus="yes">
        <source>Refresh %Ln batches &amp;now</source>
        <translation>
            <numerusform>Actualizar %Ln lote a&amp;hora</numerusform>
            <numerusform>Actualizar %Ln lotes a&amp;hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %Ln IDs</source>
        <translation>
            <numerusform>&amp;Copiar %Ln ID</numerusform>
            <numerusform>&amp;Copiar %Ln ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln batches</source>
        <translation>
            <numerusform>&amp;Quitar %Ln lote</numerusform>
            <numerusform>&amp;Quitar %Ln lotes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sto&amp;p watching</source>
        <translation>Dejar de &amp;seguir</translation>
    </message>
    <message>
        <source>Watch &amp;again</source>
        <translation>&amp;Volver a seguir</translation>
    </message>
    <message>
        <source>Stop checking the selected batches; they continue at Enrow</source>
        <translation>Dejar de comprobar los lotes seleccionados; continúan en Enrow</translation>
    </message>
    <message>
        <source>Check the selected batches until they are done</source>
        <translation>Comprobar los lotes seleccionados hasta que terminen</translation>
    </message>
    <message>
        <source>Remove every batch that Enrow does not know from this list; Undo brings them back</source>
        <translation>Quitar de esta lista todos los lotes que Enrow no conoce; «Deshacer» los recupera</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln batches not found at Enrow</source>
        <translation>
            <numerusform>Quitar %Ln lote que Enrow no encuentra</numerusform>
            <numerusform>Quitar %Ln lotes que Enrow no encuentra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::BatchCard</name>
    <message>
        <source>Looking up</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>Falta una clave</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Sin seguimiento</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>%1 requested</source>
        <comment>a number of rows</comment>
        <translation>Solicitados: %1</translation>
    </message>
    <message>
        <source>%1 valid</source>
        <comment>a number of e-mails</comment>
        <translation>Válidos: %1</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>a number of e-mails or phones</comment>
        <translation>Encontrados: %1</translation>
    </message>
    <message>
        <source>%1 of %2 valid</source>
        <comment>a number of e-mails</comment>
        <translation>%1 de %2 válidos</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <comment>a number of e-mails or phones</comment>
        <translation>%1 de %2 encontrados</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 de %2 fila</numerusform>
            <numerusform>%1 de %2 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows finished of rows requested</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>en espera de turno</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>sin respuesta desde hace %1</translation>
    </message>
    <message>
        <source>opened from the file %1 at %2</source>
        <comment>%2 is a time of day, and its date unless that is today</comment>
        <translation>abierto del archivo %1 (%2)</translation>
    </message>
    <message>
        <source>checked at %1</source>
        <comment>%1 is a time of day, and its date unless that is today</comment>
        <translation>comprobado: %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>%1, retry in %2</source>
        <comment>%1 is what is wrong, %2 a time as 5 s</comment>
        <translation>%1, reintento en %2</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <comment>%1 is a time as 5 s</comment>
        <translation>Reintento en %1</translation>
    </message>
    <message>
        <source>next check in %1</source>
        <translation>próxima comprobación en %1</translation>
    </message>
    <message>
        <source>Waiting for an API key</source>
        <translation>A la espera de una clave de API</translation>
    </message>
    <message>
        <source>Refresh to ask again.</source>
        <translation>Actualice para volver a consultar.</translation>
    </message>
    <message>
        <source>Enrow now returns different rows. They replaced the earlier ones.</source>
        <translation>Enrow devuelve ahora otras filas. Han reemplazado a las anteriores.</translation>
    </message>
    <message>
        <source>Enrow now says: %1. The earlier results are kept.</source>
        <translation>Enrow indica ahora: %1. Se conservan los resultados anteriores.</translation>
    </message>
    <message>
        <source>Enrow now returns fewer rows: %1 instead of %2. The earlier ones are kept.</source>
        <translation>Enrow devuelve ahora menos filas: %1 en lugar de %2. Se conservan las anteriores.</translation>
    </message>
    <message>
        <source>Enrow now returns less than before. The earlier results are kept.</source>
        <translation>Enrow devuelve ahora menos datos que antes. Se conservan los resultados anteriores.</translation>
    </message>
    <message>
        <source>Enrow says that this batch failed. To get results, run it again at Enrow.</source>
        <translation>Enrow indica que este lote ha fallado. Para obtener resultados, vuelva a ejecutarlo en Enrow.</translation>
    </message>
    <message>
        <source>Enrow says that this batch failed. Rows returned: %1</source>
        <translation>Enrow indica que este lote ha fallado. Filas devueltas: %1</translation>
    </message>
    <message>
        <source>Enrow says that this batch failed. Rows returned: %1 of %2</source>
        <translation>Enrow indica que este lote ha fallado. Filas devueltas: %1 de %2</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <comment>%1 is a text of the server</comment>
        <translation>Motivo indicado: %1</translation>
    </message>
    <message>
        <source>Rows that could not be read: %1</source>
        <translation>Filas que no se han podido leer: %1</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>a time of day, and its date unless that is today</comment>
        <translation>Añadido: %1</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>desde un archivo</translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <comment>a sentence, and a time as 5 s</comment>
        <translation>%1 Nuevo intento en %2.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Reintentando…</translation>
    </message>
    <message>
        <source>%1 Trying again…</source>
        <comment>a sentence</comment>
        <translation>%1 Nuevo intento…</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2</source>
        <comment>a number of rows</comment>
        <translation>Detenido tras %1 de %2</translation>
    </message>
</context>
<context>
    <name>enrow::BatchDelegate</name>
    <message>
        <source>Label of the batch</source>
        <translation>Etiqueta del lote</translation>
    </message>
</context>
<context>
    <name>enrow::BatchListHeader</name>
    <message>
        <source>Running first, then newest</source>
        <translation>En curso primero, luego los más recientes</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Cost, highest first</source>
        <translation>Coste, de mayor a menor</translation>
    </message>
    <message>
        <source>Running first</source>
        <translation>En curso primero</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By cost</source>
        <translation>Por coste</translation>
    </message>
    <message>
        <source>Sort and density</source>
        <translation>Orden y densidad</translation>
    </message>
    <message>
        <source>Comfortable &amp;list, three lines a batch</source>
        <translation>&amp;Lista amplia, tres líneas por lote</translation>
    </message>
    <message>
        <source>Ba&amp;tches</source>
        <translation>Lo&amp;tes</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>What can be done with the selected batches</source>
        <translation>Acciones para los lotes seleccionados</translation>
    </message>
    <message>
        <source>Sort and density: %1</source>
        <comment>%1 is an order, as Name</comment>
        <translation>Orden y densidad: %1</translation>
    </message>
</context>
<context>
    <name>enrow::BatchListPanel</name>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>No batches yet</source>
        <translation>Aún no hay lotes</translation>
    </message>
    <message>
        <source>Paste a batch ID above to begin…</source>
        <translation>Pegue arriba un ID de lote para empezar…</translation>
    </message>
    <message>
        <source>No batch matches</source>
        <translation>Ningún lote coincide</translation>
    </message>
    <message>
        <source>Nothing in this group matches these words.</source>
        <translation>Nada de este grupo coincide con estas palabras.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>enrow::BatchListView</name>
    <message>
        <source>List of batches</source>
        <translation>Lista de lotes</translation>
    </message>
</context>
<context>
    <name>enrow::BatchNotesDialog</name>
    <message>
        <source>Label and note of %1</source>
        <translation>Etiqueta y nota de %1</translation>
    </message>
    <message>
        <source>Only for you: it stays on this computer</source>
        <translation>Solo para usted: no sale de este equipo</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
</context>
<context>
    <name>enrow::BatchSearch</name>
    <message>
        <source>Shows the batches that have all of these words in label, ID, note or custom value (%1)</source>
        <comment>%1 is a shortcut</comment>
        <translation>Muestra los lotes que contienen todas estas palabras en la etiqueta, el ID, la nota o el valor personalizado (%1)</translation>
    </message>
    <message>
        <source>Search batches</source>
        <translation>Buscar lotes</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <comment>%1 is a shortcut</comment>
        <translation>Buscar (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>enrow::BatchStatePage</name>
    <message>
        <source>Results appear here as soon as the batch is completed.</source>
        <translation>Los resultados aparecerán aquí en cuanto se complete el lote.</translation>
    </message>
    <message>
        <source>Results appear here once there is an API key that Enrow accepts.</source>
        <translation>Los resultados aparecerán aquí cuando haya una clave de API que Enrow acepte.</translation>
    </message>
    <message>
        <source>This batch was opened from a file. Refresh it to ask Enrow.</source>
        <translation>Este lote se ha abierto desde un archivo. Actualícelo para consultar a Enrow.</translation>
    </message>
    <message>
        <source>This batch is not being watched. It continues at Enrow.</source>
        <translation>Este lote está sin seguimiento. Continúa en Enrow.</translation>
    </message>
    <message>
        <source>This batch returned no rows.</source>
        <translation>Este lote no ha devuelto filas.</translation>
    </message>
    <message numerus="yes">
        <source>about %1 rows a minute</source>
        <translation>
            <numerusform>alrededor de %1 fila por minuto</numerusform>
            <numerusform>unas %1 filas por minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln lote</numerusform>
            <numerusform>%Ln lotes</numerusform>
        </translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Aún no hay resultados</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Still running: %1. Their results will appear here.</source>
        <translation>En curso: %1. Los resultados aparecerán aquí.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>enrow::BusNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>enrow::CliText</name>
    <message>
        <source>--output is missing: the file to write</source>
        <translation>falta --output: el archivo que se escribe</translation>
    </message>
    <message>
        <source>--no-formula-guard is for text: a workbook runs no formulas</source>
        <translation>--no-formula-guard es para texto: un libro no ejecuta fórmulas</translation>
    </message>
    <message>
        <source>a command is missing; there are %1</source>
        <translation>falta una orden; existen %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command; there are %2</source>
        <translation>«%1» no es una orden; existen %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches done</source>
        <translation>
            <numerusform>%1 de %2 lote listo</numerusform>
            <numerusform>%1 de %2 lotes listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows finished</source>
        <translation>
            <numerusform>%1 de %2 fila terminada</numerusform>
            <numerusform>%1 de %2 filas terminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>no complete answer from the server for %1; still waiting</source>
        <comment>a length of time</comment>
        <translation>sin respuesta completa del servidor desde hace %1; se sigue esperando</translation>
    </message>
    <message>
        <source>%1: left out what is no row among the results: %2</source>
        <comment>a batch, a number</comment>
        <translation>%1: se omitió lo que no es una fila entre los resultados: %2</translation>
    </message>
    <message numerus="yes">
        <source>gave up after %Ln faults in a row</source>
        <translation>
            <numerusform>se abandonó tras %Ln fallo seguido</numerusform>
            <numerusform>se abandonó tras %Ln fallos seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet; --timeout gives the server more time</source>
        <translation>aún sin respuesta; --timeout da más tiempo al servidor</translation>
    </message>
    <message>
        <source>not asked yet; --timeout gives the server more time</source>
        <translation>aún sin preguntar; --timeout da más tiempo al servidor</translation>
    </message>
    <message>
        <source>the server&apos;s reason: %1</source>
        <translation>el motivo del servidor: %1</translation>
    </message>
    <message>
        <source>the batch failed, no rows received</source>
        <translation>el lote ha fallado y no llegó ninguna fila</translation>
    </message>
    <message numerus="yes">
        <source>the batch failed, %1 rows received</source>
        <translation>
            <numerusform>el lote ha fallado; llegó %1 fila</numerusform>
            <numerusform>el lote ha fallado; llegaron %1 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the batch failed, %1 rows received, more than the %2 requested</source>
        <translation>
            <numerusform>el lote ha fallado; llegó %1 fila, más que las %2 solicitadas</numerusform>
            <numerusform>el lote ha fallado; llegaron %1 filas, más que las %2 solicitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the batch failed, %1 of %2 rows received</source>
        <translation>
            <numerusform>el lote ha fallado; llegó %1 de %2 fila</numerusform>
            <numerusform>el lote ha fallado; llegaron %1 de %2 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>the batch is completed, but its reply holds no results</source>
        <translation>el lote está completado, pero su respuesta no contiene resultados</translation>
    </message>
    <message>
        <source>from the archive; fetch --refresh asks the server again</source>
        <translation>del archivo histórico; fetch --refresh vuelve a preguntar al servidor</translation>
    </message>
    <message>
        <source>not asked: there is no key to ask with</source>
        <translation>sin preguntar: no hay clave para hacerlo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be a batch ID: %2</source>
        <translation>«%1» no puede ser un ID de lote: %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>a number of words</comment>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>a batch ID is empty</source>
        <translation>un ID de lote está vacío</translation>
    </message>
    <message>
        <source>%1: no batch ID by its shape; as an argument of its own it is taken as it is</source>
        <translation>%1: no tiene forma de ID de lote; como argumento propio se toma tal cual</translation>
    </message>
    <message>
        <source>left out what is probably no batch ID: %1</source>
        <translation>se omitió lo que probablemente no es un ID de lote: %1</translation>
    </message>
    <message>
        <source>left out what may be an API key: %1 of the words</source>
        <translation>se omitió lo que puede ser una clave de API: %1 de las palabras</translation>
    </message>
    <message>
        <source>a batch ID is missing</source>
        <translation>falta un ID de lote</translation>
    </message>
    <message>
        <source>the API key in ENROW_API_KEY cannot be used: %1</source>
        <translation>la clave de API en ENROW_API_KEY no se puede usar: %1</translation>
    </message>
    <message>
        <source>%1: the archive does not answer</source>
        <translation>%1: el archivo histórico no responde</translation>
    </message>
    <message>
        <source>%1: the archive was deleted or replaced meanwhile; what was saved to it before is saved again</source>
        <translation>%1: entretanto el archivo histórico se eliminó o se sustituyó; lo guardado antes en él se guarda de nuevo</translation>
    </message>
    <message>
        <source>%1; a damaged archive is now %2</source>
        <translation>%1; un archivo histórico dañado se llama ahora %2</translation>
    </message>
    <message>
        <source>%1; it is now %2</source>
        <translation>%1; ahora se llama %2</translation>
    </message>
    <message>
        <source>%1: its reply in the archive: %2</source>
        <translation>%1: su respuesta en el archivo histórico: %2</translation>
    </message>
    <message>
        <source>%1: not archived: %2</source>
        <translation>%1: sin archivar: %2</translation>
    </message>
    <message>
        <source>%1: the answer changed: other rows took the place of those in the archive</source>
        <translation>%1: la respuesta ha cambiado: otras filas sustituyeron a las del archivo histórico</translation>
    </message>
    <message>
        <source>%1: the reply brings less than the archive holds, which keeps what it has</source>
        <translation>%1: la respuesta trae menos que el archivo histórico, que conserva lo que tiene</translation>
    </message>
    <message>
        <source>it has no folder</source>
        <translation>no tiene carpeta</translation>
    </message>
    <message>
        <source>%1: its entry in the archive is damaged, and what it said is not shown</source>
        <translation>%1: su entrada en el archivo histórico está dañada, y lo que decía no se muestra</translation>
    </message>
    <message>
        <source>%1: its entry in the archive is damaged; its figures were read again from its results</source>
        <translation>%1: su entrada en el archivo histórico está dañada; sus cifras se leyeron de nuevo de sus resultados</translation>
    </message>
    <message>
        <source>%1: the archive cannot be used (%2)</source>
        <translation>%1: el archivo histórico no se puede usar (%2)</translation>
    </message>
    <message>
        <source>get the results of batches, as a table or a workbook</source>
        <translation>obtiene los resultados de lotes, como tabla o como libro</translation>
    </message>
    <message>
        <source>write your own list back with results, or only what is new in it</source>
        <translation>devuelve su lista con los resultados, o solo lo que hay de nuevo en ella</translation>
    </message>
    <message>
        <source>tell how far batches are and what they cost</source>
        <translation>dice cómo van los lotes y cuánto cuestan</translation>
    </message>
    <message>
        <source>print the batches in the archive</source>
        <translation>muestra los lotes del archivo histórico</translation>
    </message>
    <message>
        <source>take batches out of the archive for good</source>
        <translation>quita lotes del archivo histórico definitivamente</translation>
    </message>
    <message>
        <source>print how tables are written for other programs</source>
        <translation>muestra cómo se escriben las tablas para otros programas</translation>
    </message>
    <message>
        <source>take replies that were saved as files into the archive</source>
        <translation>incorpora al archivo histórico respuestas guardadas como archivos</translation>
    </message>
    <message>
        <source>your list: a workbook (.xlsx), or a text with commas, semicolons, tabs or bars between cells; how it is written is found out</source>
        <translation>su lista: un libro (.xlsx) o un texto con comas, puntos y comas, tabuladores o barras entre las celdas; se reconoce cómo está escrita</translation>
    </message>
    <message>
        <source>of a workbook; without it the first that is not hidden</source>
        <translation>de un libro; si no, la primera que no está oculta</translation>
    </message>
    <message>
        <source>of the list: utf-8, windows-1252, utf-16le or utf-16be</source>
        <translation>de la lista: utf-8, windows-1252, utf-16le o utf-16be</translation>
    </message>
    <message>
        <source>the first row of the list is data, not a header</source>
        <translation>la primera fila de la lista son datos, no un encabezado</translation>
    </message>
    <message>
        <source>treat quotation marks in the list as ordinary characters</source>
        <translation>trata las comillas de la lista como caracteres normales</translation>
    </message>
    <message>
        <source>by what results are joined to rows. auto (the default) tries one after the other; results of somebody else are never taken</source>
        <translation>con qué se cruzan los resultados y las filas. auto (predeterminado) prueba una tras otra; nunca se toman resultados de otra persona</translation>
    </message>
    <message>
        <source>which column holds what, by its name or #N, once for each: email, first-name, last-name, full-name, domain, company, linkedin, phone, custom or index</source>
        <translation>qué columna contiene qué, por su nombre o #N, una vez cada una: email, first-name, last-name, full-name, domain, company, linkedin, phone, custom o index</translation>
    </message>
    <message>
        <source>only the rows without results, as they are</source>
        <translation>solo las filas sin resultados, tal como están</translation>
    </message>
    <message>
        <source>only the rows that no completed batch of the archive has an answer for, as they are, to be sent next; without IDs</source>
        <translation>solo las filas para las que ningún lote completado del archivo histórico tiene respuesta, tal como están, para enviarlas después; sin ID</translation>
    </message>
    <message>
        <source>write how many rows were joined, as JSON</source>
        <translation>escribe cuántas filas se cruzaron, como JSON</translation>
    </message>
    <message>
        <source>the file to write; it appears whole or not at all</source>
        <translation>el archivo que se escribe; aparece entero o no aparece</translation>
    </message>
    <message>
        <source>wait until the batches are done; without --timeout it gives up after 30 faults in a row, about 25 minutes</source>
        <translation>espera a que los lotes estén listos; sin --timeout abandona tras 30 fallos seguidos, unos 25 minutos</translation>
    </message>
    <message>
        <source>csv (the default); csv-spreadsheet: with the mark and delimiter that spreadsheets of your country expect; tsv; xlsx: an Excel workbook, all cells as text; json: the reply as it came, several as one array; jsonl: one row a line</source>
        <translation>csv (predeterminado); csv-spreadsheet: con la marca y el delimitador que esperan las hojas de cálculo de su país; tsv; xlsx: un libro de Excel, todas las celdas como texto; json: la respuesta tal como llegó, varias como una sola matriz; jsonl: una fila por línea</translation>
    </message>
    <message>
        <source>write files instead of standard output; they appear whole, all of them or none</source>
        <translation>escribe archivos en lugar de usar la salida estándar; aparecen enteros, todos o ninguno</translation>
    </message>
    <message>
        <source>replace files that exist</source>
        <translation>sustituye los archivos que existen</translation>
    </message>
    <message>
        <source>a table as lemlist, instantly, smartlead, la-growth-machine, hubspot, salesforce or a spreadsheet takes it, or as a preset of your own says; other options change it</source>
        <translation>una tabla como la aceptan lemlist, instantly, smartlead, la-growth-machine, hubspot, salesforce o una hoja de cálculo, o según un ajuste predefinido propio; otras opciones lo cambian</translation>
    </message>
    <message>
        <source>these columns in this order, under other names where one is given</source>
        <translation>estas columnas en este orden, con otro nombre donde se indique</translation>
    </message>
    <message>
        <source>only the rows with a result, without one, or of which the server says neither</source>
        <translation>solo las filas con resultado, sin él, o de las que el servidor no dice ninguna de las dos cosas</translation>
    </message>
    <message>
        <source>one row for each; contact: the address, else the number</source>
        <translation>una fila por cada valor; contact: la dirección o, si no, el número</translation>
    </message>
    <message>
        <source>which of the duplicates stays. best (the default): a valid row before others, then one of the batch added last; first: in the order of the rows</source>
        <translation>cuál de las duplicadas queda. best (predeterminado): una fila válida antes que otras, luego una del último lote añadido; first: en el orden de las filas</translation>
    </message>
    <message>
        <source>no row whose address or domain is in that list</source>
        <translation>ninguna fila cuya dirección o dominio esté en esa lista</translation>
    </message>
    <message>
        <source>several files; rows=N can be given too</source>
        <translation>varios archivos; también se puede añadir rows=N</translation>
    </message>
    <message>
        <source>of a workbook: one for all rows (the default) or one for each batch</source>
        <translation>de un libro: una para todas las filas (predeterminado) o una por lote</translation>
    </message>
    <message>
        <source>how files in a folder are called, of {label}, {kind}, {id}, {qualification}, {date} and {n}</source>
        <translation>cómo se llaman los archivos de una carpeta, con {label}, {kind}, {id}, {qualification}, {date} y {n}</translation>
    </message>
    <message>
        <source>the character between cells; \t or tab for a tab</source>
        <translation>el carácter entre celdas; \t o tab para un tabulador</translation>
    </message>
    <message>
        <source>leave cells as they are that a spreadsheet would run as formulas</source>
        <translation>deja como están las celdas que una hoja de cálculo ejecutaría como fórmulas</translation>
    </message>
    <message>
        <source>ask the server for batches that are completed in the archive too</source>
        <translation>pregunta al servidor también por los lotes completados en el archivo histórico</translation>
    </message>
    <message>
        <source>one JSON object a batch or preset, one a line</source>
        <translation>un objeto JSON por lote o ajuste predefinido, uno por línea</translation>
    </message>
    <message>
        <source>auto (the default), email-finder, email-verifier or phone-finder</source>
        <translation>auto (predeterminado), email-finder, email-verifier o phone-finder</translation>
    </message>
    <message>
        <source>wait no longer than that; without it and without --wait: 10 seconds</source>
        <translation>no espera más tiempo; sin esta opción ni --wait: 10 segundos</translation>
    </message>
    <message>
        <source>read and write no archive: ask the server about every batch</source>
        <translation>no lee ni escribe ningún archivo histórico: pregunta al servidor por cada lote</translation>
    </message>
    <message>
        <source>another server; plain http only to this machine</source>
        <translation>otro servidor; http simple solo a este equipo</translation>
    </message>
    <message>
        <source>the folder of the archive, instead of the person&apos;s own</source>
        <translation>la carpeta del archivo histórico, en lugar de la suya</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>muestra esta ayuda</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>muestra la versión</translation>
    </message>
    <message>
        <source>speak this language: en, de, es, fr, it or nl; without it that of the system. Files and --json are the same in each</source>
        <translation>habla este idioma: en, de, es, fr, it o nl; si no, el del sistema. Los archivos y --json son iguales en todos</translation>
    </message>
    <message>
        <source>Options of all commands:</source>
        <translation>Opciones de todas las órdenes:</translation>
    </message>
    <message>
        <source>Options of %1:</source>
        <comment>commands</comment>
        <translation>Opciones de %1:</translation>
    </message>
    <message>
        <source>standard output: %1</source>
        <comment>what went wrong</comment>
        <translation>salida estándar: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>la línea de órdenes es incorrecta</translation>
    </message>
    <message>
        <source>still running (without --wait, or the time ran out)</source>
        <translation>aún en curso (sin --wait, o se acabó el tiempo)</translation>
    </message>
    <message>
        <source>the batch failed</source>
        <translation>el lote ha fallado</translation>
    </message>
    <message>
        <source>the key is missing, was refused or may not do this</source>
        <translation>la clave falta, fue rechazada o no tiene permiso</translation>
    </message>
    <message>
        <source>no such batch, or it has expired</source>
        <translation>no existe ese lote, o ha caducado</translation>
    </message>
    <message>
        <source>not enough credits</source>
        <translation>no hay suficientes créditos</translation>
    </message>
    <message>
        <source>the network or the server gave no answer that helps, or asked to wait longer</source>
        <translation>la red o el servidor no dieron una respuesta útil, o pidieron esperar más</translation>
    </message>
    <message>
        <source>the reply cannot be read</source>
        <translation>la respuesta no se puede leer</translation>
    </message>
    <message>
        <source>a file, standard output or, for list, remove and import, the archive cannot be used</source>
        <translation>un archivo, la salida estándar o, con list, remove e import, el archivo histórico no se puede usar</translation>
    </message>
    <message>
        <source>fewer or more rows came than the reply says</source>
        <translation>llegaron menos o más filas de las que dice la respuesta</translation>
    </message>
    <message>
        <source>the list cannot be read, or lacks a column that is needed</source>
        <translation>la lista no se puede leer, o le falta una columna necesaria</translation>
    </message>
    <message>
        <source>nobody reads standard output any more (as after | head)</source>
        <translation>nadie lee ya la salida estándar (como después de | head)</translation>
    </message>
    <message>
        <source>ended by signal N</source>
        <translation>terminado por la señal N</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a preset nor a file; enrow-batch presets lists them</source>
        <translation>«%1» no es ni un ajuste predefinido ni un archivo; enrow-batch presets los muestra</translation>
    </message>
    <message>
        <source>--%1 is for tables: JSON is printed as it came</source>
        <translation>--%1 es para tablas: el JSON se muestra tal como llegó</translation>
    </message>
    <message>
        <source>--delimiter is for csv and csv-spreadsheet</source>
        <translation>--delimiter es para csv y csv-spreadsheet</translation>
    </message>
    <message>
        <source>--sheets is for xlsx</source>
        <translation>--sheets es para xlsx</translation>
    </message>
    <message>
        <source>--no-formula-guard is for csv, csv-spreadsheet and tsv: other formats run no formulas</source>
        <translation>--no-formula-guard es para csv, csv-spreadsheet y tsv: otros formatos no ejecutan fórmulas</translation>
    </message>
    <message>
        <source>another row has the same address</source>
        <translation>otra fila tiene la misma dirección</translation>
    </message>
    <message>
        <source>another row has the same number</source>
        <translation>otra fila tiene el mismo número</translation>
    </message>
    <message>
        <source>another row has the same domain</source>
        <translation>otra fila tiene el mismo dominio</translation>
    </message>
    <message>
        <source>another row has the same address or number</source>
        <translation>otra fila tiene la misma dirección o el mismo número</translation>
    </message>
    <message>
        <source>the best is kept: valid first, then the batch added last, then the one named first</source>
        <translation>queda la mejor: primero válida, luego del último lote añadido, luego del primero nombrado</translation>
    </message>
    <message>
        <source>the first is kept</source>
        <translation>queda la primera</translation>
    </message>
    <message numerus="yes">
        <source>left out %1 rows: %2</source>
        <comment>a number, a reason</comment>
        <translation>
            <numerusform>se omitió %1 fila: %2</numerusform>
            <numerusform>se omitieron %1 filas: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a word of --only</comment>
        <translation>no «%1»</translation>
    </message>
    <message>
        <source>the address or domain is in the list of --suppress</source>
        <translation>la dirección o el dominio está en la lista de --suppress</translation>
    </message>
    <message>
        <source>left out columns that no chosen batch can fill: %1</source>
        <translation>columnas omitidas que ningún lote elegido puede rellenar: %1</translation>
    </message>
    <message>
        <source>the importer</source>
        <comment>begins no sentence</comment>
        <translation>el importador</translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty in %2 of %3 rows; %4 refuses those</source>
        <comment>a column</comment>
        <translation>
            <numerusform>%1 está vacía en %2 de %3 fila; %4 las rechaza</numerusform>
            <numerusform>%1 está vacía en %2 de %3 filas; %4 las rechaza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are all empty in %2 of %3 rows; %4 refuses those</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%1 están todas vacías en %2 de %3 fila; %4 las rechaza</numerusform>
            <numerusform>%1 están todas vacías en %2 de %3 filas; %4 las rechaza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing in these columns: %1 rows</source>
        <translation>
            <numerusform>nada en estas columnas: %1 fila</numerusform>
            <numerusform>nada en estas columnas: %1 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a file is to have %1 rows at most, and this has %2; --output writes several</source>
        <translation>
            <numerusform>un archivo debe tener %1 fila como máximo, y este tiene %2; --output escribe varios</numerusform>
            <numerusform>un archivo debe tener %1 filas como máximo, y este tiene %2; --output escribe varios</numerusform>
        </translation>
    </message>
    <message>
        <source>a workbook is no text for a terminal: name a file with --output</source>
        <translation>un libro no es texto para un terminal: indique un archivo con --output</translation>
    </message>
    <message>
        <source>looking at rows</source>
        <comment>what is going on</comment>
        <translation>examinando filas</translation>
    </message>
    <message>
        <source>writing</source>
        <comment>what is going on</comment>
        <translation>escribiendo</translation>
    </message>
    <message>
        <source>wrote %1</source>
        <translation>%1 escrito</translation>
    </message>
    <message numerus="yes">
        <source>wrote %1: %2 rows</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%1 escrito: %2 fila</numerusform>
            <numerusform>%1 escrito: %2 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the folder cannot be read</source>
        <translation>%1: la carpeta no se puede leer</translation>
    </message>
    <message>
        <source>folders that lie more than %1 deep are passed over</source>
        <translation>se pasan por alto las carpetas a más de %1 niveles de profundidad</translation>
    </message>
    <message>
        <source>more than %1 files are too many: the rest is passed over</source>
        <translation>más de %1 archivos son demasiados: el resto se pasa por alto</translation>
    </message>
    <message numerus="yes">
        <source>%1 files of other names than *.json and *.jsonl passed over in folders</source>
        <translation>
            <numerusform>%1 archivo con otro nombre que *.json y *.jsonl pasado por alto en carpetas</numerusform>
            <numerusform>%1 archivos con otros nombres que *.json y *.jsonl pasados por alto en carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no file to import</source>
        <translation>no hay ningún archivo que importar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files</source>
        <translation>
            <numerusform>%1 de %2 archivo</numerusform>
            <numerusform>%1 de %2 archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it has more than 64 MB, as it is or unpacked</source>
        <translation>tiene más de 64 MB, tal como está o descomprimido</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is packed, and only .gz and .zst are unpacked here</source>
        <translation>está comprimido, y aquí solo se descomprimen .gz y .zst</translation>
    </message>
    <message>
        <source>it is packed twice</source>
        <translation>está comprimido dos veces</translation>
    </message>
    <message>
        <source>it is damaged, and cannot be unpacked</source>
        <translation>está dañado y no se puede descomprimir</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>it is no whole JSON</source>
        <translation>no es JSON completo</translation>
    </message>
    <message>
        <source>it is a web page, not a reply</source>
        <translation>es una página web, no una respuesta</translation>
    </message>
    <message>
        <source>there is no reply about a batch in it</source>
        <translation>no contiene ninguna respuesta sobre un lote</translation>
    </message>
    <message>
        <source>there is no batch ID in it; call the file by its ID, as in ID.json</source>
        <translation>no contiene ningún ID de lote; dé al archivo el nombre de su ID, como ID.json</translation>
    </message>
    <message>
        <source>its batch ID cannot be used</source>
        <translation>su ID de lote no se puede usar</translation>
    </message>
    <message>
        <source>it does not show its kind; --kind says it</source>
        <translation>no muestra su tipo; --kind lo indica</translation>
    </message>
    <message>
        <source>its reply cannot be read</source>
        <translation>su respuesta no se puede leer</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>a number, what is wrong</comment>
        <translation>línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>imported, %1 rows</source>
        <translation>
            <numerusform>importado, %1 fila</numerusform>
            <numerusform>importado, %1 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>imported over less that was here, %1 rows</source>
        <translation>
            <numerusform>importado en lugar de lo que había, que era menos, %1 fila</numerusform>
            <numerusform>importado en lugar de lo que había, que era menos, %1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>already here</source>
        <comment>a batch</comment>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>already here, with more or newer results</source>
        <comment>a batch</comment>
        <translation>ya está aquí, con más resultados o más recientes</translation>
    </message>
    <message>
        <source>it was not done when it was saved</source>
        <comment>a batch</comment>
        <translation>no estaba listo cuando se guardó</translation>
    </message>
    <message>
        <source>added without results; enrow-desk will ask for them</source>
        <comment>a batch</comment>
        <translation>añadido sin resultados; enrow-desk los pedirá</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches imported</source>
        <translation>
            <numerusform>%Ln lote importado</numerusform>
            <numerusform>%Ln lotes importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added without results</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln añadido sin resultados</numerusform>
            <numerusform>%Ln añadidos sin resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln ya estaba aquí</numerusform>
            <numerusform>%Ln ya estaban aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be read</source>
        <translation>
            <numerusform>%Ln archivo no se puede leer</numerusform>
            <numerusform>%Ln archivos no se pueden leer</numerusform>
        </translation>
    </message>
    <message>
        <source>the list is in %1, with commas between cells</source>
        <comment>an encoding</comment>
        <translation>la lista está en %1, con comas entre las celdas</translation>
    </message>
    <message>
        <source>the list is in %1, with semicolons between cells</source>
        <comment>an encoding</comment>
        <translation>la lista está en %1, con puntos y comas entre las celdas</translation>
    </message>
    <message>
        <source>the list is in %1, with tabs between cells</source>
        <comment>an encoding</comment>
        <translation>la lista está en %1, con tabuladores entre las celdas</translation>
    </message>
    <message>
        <source>the list is in %1, with bars between cells</source>
        <comment>an encoding</comment>
        <translation>la lista está en %1, con barras entre las celdas</translation>
    </message>
    <message>
        <source>the list is in %1, with &apos;%2&apos; between cells</source>
        <comment>an encoding, a character</comment>
        <translation>la lista está en %1, con «%2» entre las celdas</translation>
    </message>
    <message>
        <source>no column of the list is known to hold &apos;%1&apos;: say which one with --map %1=COLUMN</source>
        <translation>no se sabe de ninguna columna de la lista que contenga «%1»: indíquela con --map %1=COLUMN</translation>
    </message>
    <message>
        <source>several columns of the list may hold &apos;%1&apos; (%2): say which one with --map %1=COLUMN</source>
        <translation>varias columnas de la lista pueden contener «%1» (%2): indique cuál con --map %1=COLUMN</translation>
    </message>
    <message>
        <source>results of %1 cannot be joined by %2</source>
        <comment>a kind of batches, a key</comment>
        <translation>los resultados de %1 no se pueden cruzar por %2</translation>
    </message>
    <message>
        <source>the list is the sheet &apos;%1&apos;</source>
        <translation>la lista es la hoja «%1»</translation>
    </message>
    <message>
        <source>no cell is in quotes</source>
        <translation>ninguna celda está entre comillas</translation>
    </message>
    <message>
        <source>the first row names the columns</source>
        <translation>la primera fila da nombre a las columnas</translation>
    </message>
    <message>
        <source>the columns have no names</source>
        <translation>las columnas no tienen nombre</translation>
    </message>
    <message>
        <source>no column is known</source>
        <translation>no se conoce ninguna columna</translation>
    </message>
    <message>
        <source>of the workbook only the values of this sheet go on, as text, without formats, widths and formulas</source>
        <translation>del libro solo se conservan los valores de esta hoja, como texto, sin formatos, anchos ni fórmulas</translation>
    </message>
    <message>
        <source>sheets that are left out: %1</source>
        <translation>hojas omitidas: %1</translation>
    </message>
    <message>
        <source>cells with a formula that nobody has calculated yet, which are empty: %1; open the workbook in a spreadsheet and save it first</source>
        <translation>celdas con una fórmula que nadie ha calculado aún, y que están vacías: %1; abra antes el libro en una hoja de cálculo y guárdelo</translation>
    </message>
    <message>
        <source>without the archive nobody knows what is new</source>
        <translation>sin el archivo histórico nadie sabe qué es nuevo</translation>
    </message>
    <message>
        <source>rows of batches that cannot be read count as new: %1 of the batches</source>
        <translation>las filas de los lotes que no se pueden leer cuentan como nuevas: %1 de los lotes</translation>
    </message>
    <message>
        <source>batches that are not completed, whose rows count as new: %1</source>
        <translation>lotes sin completar, cuyas filas cuentan como nuevas: %1</translation>
    </message>
    <message>
        <source>the archive has no completed batch of %1: everything in the list is new</source>
        <comment>a kind</comment>
        <translation>el archivo histórico no tiene ningún lote completado de %1: todo en la lista es nuevo</translation>
    </message>
    <message>
        <source>the archive has no completed batch: everything in the list is new</source>
        <translation>el archivo histórico no tiene ningún lote completado: todo en la lista es nuevo</translation>
    </message>
    <message>
        <source>results of %1 are not compared: %2</source>
        <comment>a kind of batches, why</comment>
        <translation>los resultados de %1 no se comparan: %2</translation>
    </message>
    <message numerus="yes">
        <source>searched by domain alone, and passed over for a list of companies: %1 rows</source>
        <translation>
            <numerusform>buscado solo por dominio, y pasado por alto en una lista de empresas: %1 fila</numerusform>
            <numerusform>buscado solo por dominio, y pasado por alto en una lista de empresas: %1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>joining rows</source>
        <comment>what is going on</comment>
        <translation>cruzando filas</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a number of rows, a key</comment>
        <translation>%1 por %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows: %2 matched, %3 unmatched, %4 ambiguous, %5 disagreeing</source>
        <translation>
            <numerusform>%1 fila: %2 cruzadas, %3 sin resultado, %4 ambiguas, %5 contradictorias</numerusform>
            <numerusform>%1 filas: %2 cruzadas, %3 sin resultado, %4 ambiguas, %5 contradictorias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows: %2 matched (%6), %3 unmatched, %4 ambiguous, %5 disagreeing</source>
        <translation>
            <numerusform>%1 fila: %2 cruzadas (%6), %3 sin resultado, %4 ambiguas, %5 contradictorias</numerusform>
            <numerusform>%1 filas: %2 cruzadas (%6), %3 sin resultado, %4 ambiguas, %5 contradictorias</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 is about &apos;%2&apos;, but its index or custom leads to results for &apos;%3&apos;, which were not used</source>
        <translation>la fila %1 trata de «%2», pero su index o custom lleva a resultados de «%3», que no se usaron</translation>
    </message>
    <message>
        <source>%1 cannot hold the results: the file is written as utf-8</source>
        <comment>an encoding</comment>
        <translation>%1 no puede contener los resultados: el archivo se escribe como utf-8</translation>
    </message>
    <message>
        <source>%1 of them new</source>
        <comment>a number of rows</comment>
        <translation>%1 de ellas nuevas</translation>
    </message>
    <message numerus="yes">
        <source>left out because they were searched by domain: %1 rows</source>
        <translation>
            <numerusform>omitido porque se buscó por dominio: %1 fila</numerusform>
            <numerusform>omitido porque se buscó por dominio: %1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 (&apos;%2&apos;) was searched as &apos;%3&apos;</source>
        <translation>la fila %1 («%2») se buscó como «%3»</translation>
    </message>
    <message numerus="yes">
        <source>new, but with the name of somebody who was searched by domain: %1 rows</source>
        <translation>
            <numerusform>nuevo, pero con el nombre de alguien que se buscó por dominio: %1 fila</numerusform>
            <numerusform>nuevo, pero con el nombre de alguien que se buscó por dominio: %1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 (&apos;%2&apos;) may be &apos;%3&apos;</source>
        <translation>la fila %1 («%2») puede ser «%3»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no language; there are %2</source>
        <translation>«%1» no es un idioma; existen %2</translation>
    </message>
    <message>
        <source>a file is missing</source>
        <translation>falta un archivo</translation>
    </message>
    <message>
        <source>the name of a file is empty</source>
        <translation>el nombre de un archivo está vacío</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too much: all batches are listed</source>
        <translation>«%1» sobra: se muestran todos los lotes</translation>
    </message>
    <message>
        <source>--only-new takes no batch ID: all completed batches of the archive count</source>
        <translation>--only-new no toma ningún ID de lote: cuentan todos los lotes completados del archivo histórico</translation>
    </message>
    <message>
        <source>--data-dir is for the archive, which --no-archive leaves alone</source>
        <translation>--data-dir es para el archivo histórico, que --no-archive no toca</translation>
    </message>
    <message>
        <source>--data-dir takes the name of a folder</source>
        <translation>--data-dir espera el nombre de una carpeta</translation>
    </message>
    <message>
        <source>--timeout takes whole seconds, %1 to %2</source>
        <translation>--timeout espera segundos enteros, de %1 a %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no format; there are %2</source>
        <translation>«%1» no es un formato; existen %2</translation>
    </message>
    <message>
        <source>--output takes the name of a file or folder</source>
        <translation>--output espera el nombre de un archivo o carpeta</translation>
    </message>
    <message>
        <source>--preset takes the name of a preset or of a file with one</source>
        <translation>--preset espera el nombre de un ajuste predefinido o de un archivo que contenga uno</translation>
    </message>
    <message>
        <source>--suppress takes the name of a file</source>
        <translation>--suppress espera el nombre de un archivo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no column; there are %2</source>
        <translation>«%1» no es una columna; existen %2</translation>
    </message>
    <message>
        <source>--delimiter takes one character that is no letter, digit, quote or line break; or tab</source>
        <translation>--delimiter espera un carácter que no sea letra, cifra, comilla ni salto de línea; o tab</translation>
    </message>
    <message>
        <source>--only takes valid, invalid or other; found and not_found for numbers</source>
        <translation>--only espera valid, invalid u other; found y not_found para números</translation>
    </message>
    <message>
        <source>--dedupe takes email, number, domain or contact</source>
        <translation>--dedupe espera email, number, domain o contact</translation>
    </message>
    <message>
        <source>--keep takes best or first</source>
        <translation>--keep espera best o first</translation>
    </message>
    <message>
        <source>--keep is for --dedupe</source>
        <translation>--keep es para --dedupe</translation>
    </message>
    <message>
        <source>--split takes qualification, batch or rows=N</source>
        <translation>--split espera qualification, batch o rows=N</translation>
    </message>
    <message>
        <source>--sheets takes one or batch</source>
        <translation>--sheets espera one o batch</translation>
    </message>
    <message>
        <source>--name-pattern: %1; there are {label}, {kind}, {id}, {qualification}, {date} and {n}</source>
        <translation>--name-pattern: %1; existen {label}, {kind}, {id}, {qualification}, {date} y {n}</translation>
    </message>
    <message>
        <source>--list takes the name of a file</source>
        <translation>--list espera el nombre de un archivo</translation>
    </message>
    <message>
        <source>--list is missing: the file that was searched or verified</source>
        <translation>falta --list: el archivo que se buscó o se verificó</translation>
    </message>
    <message>
        <source>--sheet takes the name of a sheet</source>
        <translation>--sheet espera el nombre de una hoja</translation>
    </message>
    <message>
        <source>--only-new asks the archive alone, about all of its batches: it does not go with --%1</source>
        <translation>--only-new pregunta solo al archivo histórico, por todos sus lotes: no se combina con --%1</translation>
    </message>
    <message>
        <source>--report takes the name of a file</source>
        <translation>--report espera el nombre de un archivo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no encoding; there are %2</source>
        <translation>«%1» no es una codificación; existen %2</translation>
    </message>
    <message>
        <source>--key takes auto, custom, index, email, name-domain, linkedin or name-company</source>
        <translation>--key espera auto, custom, index, email, name-domain, linkedin o name-company</translation>
    </message>
    <message>
        <source>--map gives %1 two columns</source>
        <translation>--map da dos columnas a %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; maps no column: say FIELD=COLUMN; there are %2</source>
        <translation>«%1» no indica ninguna columna: escriba FIELD=COLUMN; existen %2</translation>
    </message>
    <message>
        <source>after presets there is only: show NAME</source>
        <translation>después de presets solo puede ir: show NAME</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind; there are %2</source>
        <translation>«%1» no es un tipo; existen %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the base URL: %2</source>
        <translation>«%1» no puede ser la dirección del servidor: %2</translation>
    </message>
    <message>
        <source>--split is for files: name one, or a folder, with --output</source>
        <translation>--split es para archivos: indique uno, o una carpeta, con --output</translation>
    </message>
    <message>
        <source>--name-pattern is for files in a folder: name one with --output</source>
        <translation>--name-pattern es para archivos en una carpeta: indíquela con --output</translation>
    </message>
    <message>
        <source>there is no preset &apos;%1&apos;</source>
        <translation>no existe el ajuste predefinido «%1»</translation>
    </message>
    <message numerus="yes">
        <source>removed %Ln batches with the ID %1 (%2)</source>
        <comment>an ID, kinds and servers</comment>
        <translation>
            <numerusform>quitado %Ln lote con el ID %1 (%2)</numerusform>
            <numerusform>quitados %Ln lotes con el ID %1 (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no such batch in the archive</source>
        <translation>%1: ese lote no está en el archivo histórico</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 de %2 fila</numerusform>
            <numerusform>%1 de %2 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>no API key</source>
        <translation>no hay clave de API</translation>
    </message>
    <message>
        <source>the server does not accept the API key</source>
        <translation>el servidor no acepta la clave de API</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>el llavero está bloqueado</translation>
    </message>
    <message>
        <source>the keychain cannot be used</source>
        <translation>el llavero no se puede usar</translation>
    </message>
    <message>
        <source>the plan of this account does not include this</source>
        <translation>el plan de esta cuenta no incluye esto</translation>
    </message>
    <message>
        <source>the API key may not do this</source>
        <translation>la clave de API no tiene permiso para esto</translation>
    </message>
    <message>
        <source>no such batch for this key, or it has expired</source>
        <translation>no existe ese lote para esta clave, o ha caducado</translation>
    </message>
    <message>
        <source>the server refused the request</source>
        <translation>el servidor rechazó la petición</translation>
    </message>
    <message>
        <source>the server limits the rate of requests</source>
        <translation>el servidor limita el número de peticiones</translation>
    </message>
    <message>
        <source>the server has a fault</source>
        <translation>el servidor tiene un fallo</translation>
    </message>
    <message>
        <source>something between this computer and Enrow answered</source>
        <translation>respondió algo entre este equipo y Enrow</translation>
    </message>
    <message>
        <source>Enrow, or something on the way to it, refused the request</source>
        <translation>Enrow, o algo en el camino, rechazó la petición</translation>
    </message>
    <message>
        <source>the proxy asks for a name and a password</source>
        <translation>el proxy pide un nombre y una contraseña</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>no se puede acceder al servidor</translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation>el servidor no respondió a tiempo</translation>
    </message>
    <message>
        <source>this computer does not trust the issuer of the server&apos;s certificate</source>
        <translation>este equipo no confía en el emisor del certificado del servidor</translation>
    </message>
    <message>
        <source>the connection is not secure</source>
        <translation>la conexión no es segura</translation>
    </message>
    <message>
        <source>the reply is too large</source>
        <translation>la respuesta es demasiado grande</translation>
    </message>
    <message>
        <source>the server gave an unexpected answer</source>
        <translation>el servidor dio una respuesta inesperada</translation>
    </message>
    <message>
        <source>the server did not confirm the request, which may have been carried out</source>
        <translation>el servidor no confirmó la petición, que puede haberse realizado</translation>
    </message>
    <message>
        <source>the file exists</source>
        <translation>el archivo existe</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>lo escribió una versión más reciente del programa</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>ahí no se puede escribir nada</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>set the environment variable ENROW_API_KEY, or enter the key in enrow-desk, which saves it</source>
        <translation>defina la variable de entorno ENROW_API_KEY, o introduzca la clave en enrow-desk, que la guarda</translation>
    </message>
    <message>
        <source>check it</source>
        <translation>compruébela</translation>
    </message>
    <message>
        <source>unlock it, or set ENROW_API_KEY</source>
        <translation>desbloquéelo, o defina ENROW_API_KEY</translation>
    </message>
    <message>
        <source>set ENROW_API_KEY</source>
        <translation>defina ENROW_API_KEY</translation>
    </message>
    <message>
        <source>the API key is good</source>
        <translation>la clave de API es buena</translation>
    </message>
    <message>
        <source>check the ID and --kind</source>
        <translation>compruebe el ID y --kind</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>inténtelo más tarde</translation>
    </message>
    <message>
        <source>behind a company proxy that reads encrypted connections, set SSL_CERT_FILE to your company&apos;s certificate</source>
        <translation>detrás de un proxy de empresa que lee las conexiones cifradas, indique en SSL_CERT_FILE el certificado de su empresa</translation>
    </message>
    <message>
        <source>--force replaces it</source>
        <translation>--force lo sustituye</translation>
    </message>
    <message>
        <source>update this one</source>
        <translation>actualice esta</translation>
    </message>
    <message>
        <source>the API key is the token of a plugin</source>
        <translation>la clave de API es el token de un complemento</translation>
    </message>
    <message>
        <source>set ENROW_API_KEY to the API key of your Enrow account</source>
        <translation>indique en ENROW_API_KEY la clave de API de su cuenta de Enrow</translation>
    </message>
    <message>
        <source>asked to wait %1</source>
        <translation>pidió esperar %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the keychain</source>
        <translation>«%1» en el llavero</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a length of time</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a length of time</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a length of time</comment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>still running</source>
        <translation>aún en curso</translation>
    </message>
    <message>
        <source>the server does not say whether it is done</source>
        <translation>el servidor no dice si está listo</translation>
    </message>
    <message>
        <source>the server says &apos;%1&apos;, which is neither completed nor failed</source>
        <translation>el servidor dice «%1», que no es ni completado ni fallido</translation>
    </message>
    <message>
        <source>%1 of %2 finished</source>
        <comment>numbers of rows</comment>
        <translation>%1 de %2 terminadas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows received</source>
        <translation>
            <numerusform>llegó %1 fila de %2</numerusform>
            <numerusform>llegaron %1 filas de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows received, more than the %2 that the reply announces</source>
        <translation>
            <numerusform>llegó %1 fila, más que las %2 que anuncia la respuesta</numerusform>
            <numerusform>llegaron %1 filas, más que las %2 que anuncia la respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>the reply speaks of a further page, which cannot be fetched</source>
        <translation>la respuesta habla de otra página, que no se puede obtener</translation>
    </message>
    <message>
        <source>cells with more text than a workbook takes, cut at its end: %1</source>
        <translation>celdas con más texto del que acepta un libro, cortadas al final: %1</translation>
    </message>
    <message>
        <source>ongoing</source>
        <comment>a batch</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>a batch</comment>
        <translation>completado</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a batch</comment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>%1 charged</source>
        <comment>an amount of credits</comment>
        <translation>%1 cobrados</translation>
    </message>
    <message>
        <source>%1 to refund</source>
        <comment>an amount of credits</comment>
        <translation>%1 por reembolsar</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <comment>an amount of credits</comment>
        <translation>%1 reembolsados</translation>
    </message>
    <message>
        <source>%1 final</source>
        <comment>an amount of credits</comment>
        <translation>%1 al final</translation>
    </message>
    <message>
        <source>which do not agree</source>
        <comment>amounts of credits</comment>
        <translation>que no cuadran</translation>
    </message>
    <message>
        <source>credits: %1</source>
        <comment>amounts</comment>
        <translation>créditos: %1</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>a number of phones</comment>
        <translation>%1 encontrados</translation>
    </message>
    <message>
        <source>%1 valid</source>
        <comment>a number of addresses</comment>
        <translation>%1 válidos</translation>
    </message>
    <message>
        <source>%1 among the rows</source>
        <comment>a number</comment>
        <translation>%1 entre las filas</translation>
    </message>
    <message>
        <source>status unknown</source>
        <translation>estado desconocido</translation>
    </message>
    <message>
        <source>%1 requested</source>
        <comment>a number of rows</comment>
        <translation>%1 solicitadas</translation>
    </message>
    <message>
        <source>counts that cannot be: %1</source>
        <translation>cantidades imposibles: %1</translation>
    </message>
    <message>
        <source>kind unknown</source>
        <comment>of a batch</comment>
        <translation>tipo desconocido</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a kind, a server</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>from an unknown server</source>
        <translation>de un servidor desconocido</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a server</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>del archivo %1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>it is too long for a list of batches</source>
        <translation>el texto es demasiado largo para una lista de lotes</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>enrow-batch fetches the results of Enrow batches and tells how far they are.</source>
        <translation>enrow-batch obtiene los resultados de lotes de Enrow y dice cómo van.</translation>
    </message>
    <message>
        <source>The API key is read from the environment variable ENROW_API_KEY, else from the keychain, where enrow-desk keeps it. Data goes to standard output, everything else to standard error.</source>
        <translation>La clave de API se lee de la variable de entorno ENROW_API_KEY o, si no, del llavero, donde la guarda enrow-desk. Los datos van a la salida estándar, todo lo demás a la salida de errores.</translation>
    </message>
    <message>
        <source>An ID may be pasted text that holds some: a link, a reply, a mail. - reads such a text from standard input, @FILE from a file. A single word is an ID as it is.</source>
        <translation>Un ID puede ser un texto pegado que contenga alguno: un enlace, una respuesta, un correo. - lee ese texto de la entrada estándar, @FILE de un archivo. Una sola palabra es un ID tal cual.</translation>
    </message>
    <message>
        <source>merge writes a list that you searched or verified back, with columns for the results: every row of it in its order, every byte unchanged. merge --only-new writes the rows that you have not paid for yet, and asks no server.</source>
        <translation>merge devuelve una lista que usted buscó o verificó, con columnas para los resultados: cada fila en su orden, cada byte sin cambios. merge --only-new escribe las filas que aún no ha pagado, y no pregunta a ningún servidor.</translation>
    </message>
    <message>
        <source>What fetch and merge get is kept in the archive that enrow-desk has too, each batch as soon as it is done. A batch that is completed there is not asked for again, and needs no key.</source>
        <translation>Lo que obtienen fetch y merge se guarda en el archivo histórico que también tiene enrow-desk, cada lote en cuanto está listo. Un lote completado allí no se vuelve a pedir, y no necesita clave.</translation>
    </message>
    <message>
        <source>list prints the batches in the archive, remove takes some out of it for good. import takes replies that were saved as files into the archive, from folders too, packed (.gz, .zst) or not, and asks no server. - is standard input. presets prints how tables are written for other programs, and show one of them.</source>
        <translation>list muestra los lotes del archivo histórico, remove quita algunos definitivamente. import incorpora al archivo histórico respuestas guardadas como archivos, también de carpetas, comprimidas (.gz, .zst) o no, y no pregunta a ningún servidor. - es la entrada estándar. presets muestra cómo se escriben las tablas para otros programas, y con show una de ellas.</translation>
    </message>
    <message>
        <source>Exit codes; with several batches the highest:</source>
        <translation>Códigos de salida; con varios lotes, el más alto:</translation>
    </message>
    <message>
        <source>%1: %2; waiting</source>
        <comment>a batch, how far it is</comment>
        <translation>%1: %2; esperando</translation>
    </message>
    <message>
        <source>%1; trying again</source>
        <comment>what happened</comment>
        <translation>%1; se intenta de nuevo</translation>
    </message>
    <message>
        <source>the server asked to wait %1; waiting until %2</source>
        <comment>a length of time, a moment</comment>
        <translation>el servidor pidió esperar %1; se espera hasta %2</translation>
    </message>
    <message>
        <source>the server asked to wait %1; waiting</source>
        <comment>a length of time</comment>
        <translation>el servidor pidió esperar %1; esperando</translation>
    </message>
    <message>
        <source>the server asked to wait %1; waiting %2</source>
        <comment>lengths of time</comment>
        <translation>el servidor pidió esperar %1; se espera %2</translation>
    </message>
    <message>
        <source>csv: the text that the list is; csv-spreadsheet: with the mark and delimiter that spreadsheets of your country expect; tsv; xlsx: an Excel workbook; without it as the name of --output says</source>
        <translation>csv: el texto tal como es la lista; csv-spreadsheet: con la marca y el delimitador que esperan las hojas de cálculo de su país; tsv; xlsx: un libro de Excel; si no, según el nombre de --output</translation>
    </message>
    <message>
        <source>merge --format takes %1</source>
        <translation>merge --format espera %1</translation>
    </message>
</context>
<context>
    <name>enrow::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas las columnas</translation>
    </message>
    <message>
        <source>As the table shows them</source>
        <translation>Como se ven en la tabla</translation>
    </message>
    <message>
        <source>Chosen columns</source>
        <translation>Columnas elegidas</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Nombre en el archivo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>No marcar nada</translation>
    </message>
</context>
<context>
    <name>enrow::ColumnText</name>
    <message>
        <source>Catch-all</source>
        <translation>Catch-all</translation>
    </message>
    <message>
        <source>Found company</source>
        <translation>Empresa encontrada</translation>
    </message>
    <message>
        <source>LinkedIn URL</source>
        <translation>URL de LinkedIn</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>enrow::CreditBar</name>
    <message>
        <source>Paid and refunded credits</source>
        <translation>Créditos pagados y reembolsados</translation>
    </message>
</context>
<context>
    <name>enrow::CreditPanel</name>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Copy the exact amount</source>
        <translation>Copiar el importe exacto</translation>
    </message>
    <message>
        <source>Figures of the selected batches</source>
        <translation>Cifras de los lotes seleccionados</translation>
    </message>
    <message>
        <source>Show the credits</source>
        <translation>Mostrar los créditos</translation>
    </message>
    <message>
        <source>What the selected batches cost and found appears here.</source>
        <translation>Aquí aparecerá cuánto han costado y qué han encontrado los lotes seleccionados.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Hide the credits</source>
        <translation>Ocultar los créditos</translation>
    </message>
    <message>
        <source>Enrow has not reported yet what this costs.</source>
        <translation>Enrow aún no ha comunicado cuánto cuesta.</translation>
    </message>
</context>
<context>
    <name>enrow::CreditRemarks</name>
    <message>
        <source>charged %1</source>
        <translation>cobrado %1</translation>
    </message>
    <message>
        <source>refunded %1</source>
        <translation>reembolsado %1</translation>
    </message>
    <message>
        <source>final %1</source>
        <translation>final %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits</source>
        <translation>
            <numerusform>%1 crédito</numerusform>
            <numerusform>%1 créditos</numerusform>
        </translation>
    </message>
    <message>
        <source>No invalid row, nothing to refund</source>
        <translation>Sin filas no válidas, nada que reembolsar</translation>
    </message>
    <message>
        <source>Every number found, nothing to refund</source>
        <translation>Todos los números encontrados, nada que reembolsar</translation>
    </message>
    <message>
        <source>%1: %2 to be refunded</source>
        <comment>a number of rows, an amount</comment>
        <translation>%1: %2 por reembolsar</translation>
    </message>
    <message>
        <source>%1, %2 refunded</source>
        <comment>a number of rows, an amount</comment>
        <translation>%1, reembolso de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows not found</source>
        <translation>
            <numerusform>%1 fila no encontrada</numerusform>
            <numerusform>%1 filas no encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invalid rows</source>
        <translation>
            <numerusform>%1 fila no válida</numerusform>
            <numerusform>%1 filas no válidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 of %3 batches</source>
        <comment>what fits, and in how many</comment>
        <translation>%1 en %2 de %3 lotes</translation>
    </message>
    <message numerus="yes">
        <source>%1 checks for %2 credits each</source>
        <translation>
            <numerusform>%1 verificación por %2 créditos</numerusform>
            <numerusform>%1 verificaciones a %2 créditos cada una</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 batches: %3</source>
        <comment>how many, and what fits in them</comment>
        <translation>%1 de %2 lotes: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches still running: these figures may change.</source>
        <translation>
            <numerusform>%1 de %2 lotes en curso: estas cifras pueden cambiar.</numerusform>
            <numerusform>%1 de %2 lotes en curso: estas cifras pueden cambiar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Status unknown: these figures may change.</source>
        <translation>Estado desconocido: estas cifras pueden cambiar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches have an unknown status: these figures may change.</source>
        <translation>
            <numerusform>%1 de %2 lotes con estado desconocido: estas cifras pueden cambiar.</numerusform>
            <numerusform>%1 de %2 lotes con estado desconocido: estas cifras pueden cambiar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The credit totals are too large to show.</source>
        <translation>Los totales de créditos son demasiado grandes para mostrarlos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches not included</source>
        <translation>
            <numerusform>%1 de %2 lotes sin incluir</numerusform>
            <numerusform>%1 de %2 lotes sin incluir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches may still change</source>
        <translation>
            <numerusform>%1 de %2 lotes con posibles cambios</numerusform>
            <numerusform>%1 de %2 lotes con posibles cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Still running: these figures may change.</source>
        <translation>En curso: estas cifras pueden cambiar.</translation>
    </message>
    <message>
        <source>Still running: Enrow reports the cost when it is done.</source>
        <translation>En curso: Enrow comunicará el coste cuando termine.</translation>
    </message>
    <message>
        <source>Enrow has reported no figures for this batch.</source>
        <translation>Enrow no ha comunicado cifras de este lote.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches are not in these totals: Enrow has reported no figures for them.</source>
        <translation>
            <numerusform>%1 de %2 lotes no está en estos totales: Enrow no ha comunicado sus cifras.</numerusform>
            <numerusform>%1 de %2 lotes no están en estos totales: Enrow no ha comunicado sus cifras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrow did not report the cost.</source>
        <translation>Enrow no ha comunicado el coste.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches do not report their cost.</source>
        <translation>
            <numerusform>%1 de %2 lotes no comunica su coste.</numerusform>
            <numerusform>%1 de %2 lotes no comunican su coste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches are not in these totals: their amounts are not numbers.</source>
        <translation>
            <numerusform>%1 de %2 lotes no está en estos totales: sus importes no son números.</numerusform>
            <numerusform>%1 de %2 lotes no están en estos totales: sus importes no son números.</numerusform>
        </translation>
    </message>
    <message>
        <source>Charged %1 − refunded %2 makes %3, but the reply says %4.</source>
        <translation>Cobrado %1 − reembolsado %2 da %3, pero la respuesta indica %4.</translation>
    </message>
    <message>
        <source>%1: a refund of %2, but the reply says %3.</source>
        <comment>a number of rows, then two amounts</comment>
        <translation>%1: corresponde un reembolso de %2, pero la respuesta indica %3.</translation>
    </message>
    <message>
        <source>The requested rows cost %1, but the reply says %2.</source>
        <translation>Las filas solicitadas cuestan %1, pero la respuesta indica %2.</translation>
    </message>
    <message>
        <source>The results found cost %1, but the reply says %2.</source>
        <translation>Los resultados encontrados cuestan %1, pero la respuesta indica %2.</translation>
    </message>
    <message>
        <source>The reply gives only some of the figures: %1.</source>
        <translation>La respuesta solo da algunas de las cifras: %1.</translation>
    </message>
    <message>
        <source>The reply says %1 found, but its rows say %2.</source>
        <translation>La respuesta indica %1 encontrados, pero según sus filas son %2.</translation>
    </message>
    <message>
        <source>Not in these totals: %1.</source>
        <translation>Fuera de estos totales: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a batch, and what is the matter with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More figures that do not add up: %1</source>
        <comment>names of batches</comment>
        <translation>Más cifras que no cuadran: %1</translation>
    </message>
    <message>
        <source>Refunds are right</source>
        <translation>Los reembolsos cuadran</translation>
    </message>
    <message>
        <source>Verification costs are right</source>
        <translation>Los costes de verificación cuadran</translation>
    </message>
    <message>
        <source>Refunds and verification costs are right</source>
        <translation>Los reembolsos y los costes de verificación cuadran</translation>
    </message>
    <message>
        <source>%1, %2 in refunds, part of them still to come</source>
        <comment>a number of rows, an amount</comment>
        <translation>%1, %2 de reembolsos, en parte pendientes</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches not included: still running</source>
        <translation>
            <numerusform>%1 de %2 lotes sin incluir: aún en curso</numerusform>
            <numerusform>%1 de %2 lotes sin incluir: aún en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches not included, %3 of them running</source>
        <translation>
            <numerusform>%1 de %2 lotes sin incluir, %3 de ellos en curso</numerusform>
            <numerusform>%1 de %2 lotes sin incluir, %3 de ellos en curso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::CreditText</name>
    <message numerus="yes">
        <source>All %1 batches</source>
        <translation>
            <numerusform>%1 lote</numerusform>
            <numerusform>Los %1 lotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches</source>
        <translation>
            <numerusform>%1 lote</numerusform>
            <numerusform>%1 lotes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 charged at the start</source>
        <translation>Cobrado al inicio: %1</translation>
    </message>
    <message>
        <source>More credits than can be shown</source>
        <translation>Más créditos de los que se pueden mostrar</translation>
    </message>
    <message>
        <source>Cost not known yet</source>
        <translation>Coste aún desconocido</translation>
    </message>
    <message>
        <source>Cost not reported</source>
        <translation>Coste no comunicado</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits paid</source>
        <translation>
            <numerusform>%1 crédito pagado</numerusform>
            <numerusform>%1 créditos pagados</numerusform>
        </translation>
    </message>
    <message>
        <source>Refunds not reported</source>
        <translation>Reembolsos no comunicados</translation>
    </message>
    <message>
        <source>Nothing to refund</source>
        <translation>Nada que reembolsar</translation>
    </message>
    <message>
        <source>Nothing refunded</source>
        <translation>Nada reembolsado</translation>
    </message>
    <message>
        <source>%1 of %2 refunded</source>
        <comment>an amount of a whole</comment>
        <translation>%1 de %2 reembolsados</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <comment>an amount</comment>
        <translation>%1 reembolsados</translation>
    </message>
    <message>
        <source>%1 of %2 to be refunded</source>
        <comment>an amount of a whole</comment>
        <translation>%1 de %2 por reembolsar</translation>
    </message>
    <message>
        <source>%1 to be refunded</source>
        <comment>an amount</comment>
        <translation>%1 por reembolsar</translation>
    </message>
    <message>
        <source>%1 refunded, part of it still to come</source>
        <comment>an amount</comment>
        <translation>%1 reembolsados, en parte pendientes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and its figures as a percentage</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Pagado %1</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <translation>Reembolsado %1</translation>
    </message>
    <message>
        <source>Refunds %1</source>
        <translation>Reembolsos %1</translation>
    </message>
    <message>
        <source>To be refunded %1</source>
        <translation>Por reembolsar %1</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <comment>credits</comment>
        <translation>%1 pagados</translation>
    </message>
    <message>
        <source>%1 paid · %2 refunded</source>
        <comment>credits</comment>
        <translation>%1 pagados · %2 reembolsados</translation>
    </message>
    <message>
        <source>Valid rate</source>
        <translation>Tasa de válidos</translation>
    </message>
    <message>
        <source>Find rate</source>
        <translation>Tasa de encontrados</translation>
    </message>
    <message>
        <source>%1 (of %2 done)</source>
        <comment>%2 is a number of rows</comment>
        <translation>%1 (de %2 terminadas)</translation>
    </message>
    <message>
        <source>Cost per valid result</source>
        <translation>Coste por resultado válido</translation>
    </message>
    <message>
        <source>Cost per result found</source>
        <translation>Coste por resultado encontrado</translation>
    </message>
    <message>
        <source>%1 (of %2 with a cost)</source>
        <comment>%2 is a number of results</comment>
        <translation>%1 (de %2 con coste)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válidos</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrados</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válidos</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitados</translation>
    </message>
    <message>
        <source>Valid or found</source>
        <translation>Válidos o encontrados</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>rows with another result</comment>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>rows that did not come</comment>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>More than announced</source>
        <comment>rows that came</comment>
        <translation>Más de lo anunciado</translation>
    </message>
    <message>
        <source>E-mail search</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Phone search</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Invalid or not found</source>
        <translation>No válidos o no encontrados</translation>
    </message>
    <message>
        <source>Not returned</source>
        <comment>rows of batches that failed</comment>
        <translation>No devueltos</translation>
    </message>
    <message>
        <source>In running batches</source>
        <comment>rows</comment>
        <translation>En lotes en curso</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits so far</source>
        <translation>
            <numerusform>Ya %1 crédito</numerusform>
            <numerusform>Ya %1 créditos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>Coste %1</translation>
    </message>
    <message>
        <source>Cost %1 · %2 to be refunded</source>
        <comment>credits</comment>
        <translation>Coste %1 · %2 por reembolsar</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits net</source>
        <translation>
            <numerusform>%1 crédito neto</numerusform>
            <numerusform>%1 créditos netos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refunded, %2 to be refunded</source>
        <comment>two amounts</comment>
        <translation>%1 reembolsados, %2 por reembolsar</translation>
    </message>
    <message>
        <source>%1 charged, %2 refunded, %3 to be refunded</source>
        <comment>three amounts</comment>
        <translation>%1 cobrados, %2 reembolsados, %3 por reembolsar</translation>
    </message>
</context>
<context>
    <name>enrow::DelimiterBox</name>
    <message>
        <source>Comma ( , )</source>
        <translation>Coma ( , )</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>Punto y coma ( ; )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Delimitador</translation>
    </message>
</context>
<context>
    <name>enrow::DemoMode</name>
    <message>
        <source>Demo: all data is simulated, and nothing is charged.</source>
        <translation>Demo: todos los datos son simulados y no se cobra nada.</translation>
    </message>
</context>
<context>
    <name>enrow::DesktopOptions</name>
    <message>
        <source>print this help</source>
        <translation>muestra esta ayuda</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>muestra la versión</translation>
    </message>
    <message>
        <source>show simulated data; needs no API key and remembers nothing</source>
        <translation>muestra datos simulados; no necesita clave de API y no recuerda nada</translation>
    </message>
    <message>
        <source>another server than https://api.enrow.io; plain http only to this machine</source>
        <translation>otro servidor que https://api.enrow.io; http simple solo a este equipo</translation>
    </message>
    <message>
        <source>the folder of the batches and their results, instead of the person&apos;s own</source>
        <translation>la carpeta de los lotes y sus resultados, en lugar de la suya</translation>
    </message>
    <message>
        <source>show the window in this language: %1</source>
        <comment>codes of languages</comment>
        <translation>muestra la ventana en este idioma: %1</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>No existe el archivo %1</translation>
    </message>
    <message>
        <source>This is no batch ID: %1</source>
        <translation>Esto no es un ID de lote: %1</translation>
    </message>
    <message>
        <source>This does not look like a batch ID: %1</source>
        <translation>Esto no parece un ID de lote: %1</translation>
    </message>
    <message>
        <source>--demo brings its own server; leave out --base-url.</source>
        <translation>--demo trae su propio servidor; quite --base-url.</translation>
    </message>
    <message>
        <source>--data-dir needs the name of a folder.</source>
        <translation>--data-dir necesita el nombre de una carpeta.</translation>
    </message>
    <message>
        <source>--language must be one of %1.</source>
        <comment>codes of languages</comment>
        <translation>--language debe ser uno de estos: %1.</translation>
    </message>
    <message>
        <source>--demo remembers nothing; leave out --data-dir.</source>
        <translation>--demo no recuerda nada; quite --data-dir.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Follows Enrow batches, shows their results and exports them.</source>
        <translation>Sigue lotes de Enrow, muestra sus resultados y los exporta.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>The API key is read from ENROW_API_KEY, or asked for.</source>
        <translation>La clave de API se lee de ENROW_API_KEY, o se pide.</translation>
    </message>
</context>
<context>
    <name>enrow::DetailsPanel</name>
    <message>
        <source>Shortened here; “Copy JSON” copies all of it.</source>
        <translation>Abreviado aquí; «Copiar JSON» lo copia todo.</translation>
    </message>
    <message>
        <source>Unformatted</source>
        <translation>Sin formato</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>Copiar &amp;JSON</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Close the details of this row (Enter or Ctrl+D brings them back)</source>
        <translation>Cerrar los detalles de esta fila (Intro o Control+D vuelven a mostrarlos)</translation>
    </message>
    <message>
        <source>Show the row&apos;s JSON as Enrow sent it, without the line breaks added here</source>
        <translation>Mostrar el JSON de la fila tal como lo envió Enrow, sin los saltos de línea añadidos aquí</translation>
    </message>
    <message>
        <source>Copy the row&apos;s JSON exactly as it came</source>
        <translation>Copiar el JSON de la fila exactamente como llegó</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The reply that brought this row is not held any more. Refresh the batch to get it again.</source>
        <translation>La respuesta que trajo esta fila ya no se conserva. Actualice el lote para obtenerla de nuevo.</translation>
    </message>
</context>
<context>
    <name>enrow::ErrorText</name>
    <message>
        <source>The reply is too large to read%1. Tell Enrow about this batch.</source>
        <translation>La respuesta es demasiado grande para leerla%1. Informe a Enrow de este lote.</translation>
    </message>
    <message>
        <source>This is the token of a plugin, not an API key. Enter the API key of your Enrow account.</source>
        <translation>Es el token de un complemento, no una clave de API. Introduzca la clave de API de su cuenta de Enrow.</translation>
    </message>
    <message>
        <source>The API key “%1” is missing. Enter it.</source>
        <translation>Falta la clave de API «%1». Introdúzcala.</translation>
    </message>
    <message>
        <source>Enrow refused the API key “%1”. Enter another key.</source>
        <translation>Enrow ha rechazado la clave de API «%1». Introduzca otra.</translation>
    </message>
    <message>
        <source>Enrow does not know this batch, or it has expired. Every kind was tried: %1. Check the ID and the API key.</source>
        <translation>Enrow no conoce este lote o ha caducado. Se han probado todos los tipos: %1. Compruebe el ID y la clave de API.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <comment>the words of a server or of the system</comment>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>It could not be written%1. Check the folder, or choose another place.</source>
        <translation>No se ha podido guardar%1. Compruebe la carpeta o elija otra ubicación.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Unlock it and enter the key again to keep it.</source>
        <translation>El llavero de este equipo está bloqueado. Desbloquéelo y vuelva a introducir la clave para conservarla.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used (it does not answer).</source>
        <translation>No se puede usar el llavero de este equipo (no responde).</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>This cannot be used%1. Correct it and try again.</source>
        <translation>Este dato no se puede usar%1. Corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no API key yet. Enter your Enrow API key.</source>
        <translation>Aún no hay clave de API. Introduzca su clave de API de Enrow.</translation>
    </message>
    <message>
        <source>Enrow refused the API key. Enter another key.</source>
        <translation>Enrow ha rechazado la clave de API. Introduzca otra.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked%1. Unlock it, or enter the API key.</source>
        <translation>El llavero de este equipo está bloqueado%1. Desbloquéelo o introduzca la clave de API.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used%1. Enter the API key for this run.</source>
        <translation>No se puede usar el llavero de este equipo%1. Introduzca la clave de API para esta sesión.</translation>
    </message>
    <message>
        <source>Your Enrow plan does not include this%1. The API key itself is good.</source>
        <translation>Su plan de Enrow no incluye esta función%1. La clave de API es correcta.</translation>
    </message>
    <message>
        <source>Enrow does not allow this with your API key%1. Check what the key may do.</source>
        <translation>Enrow no permite esta acción con su clave de API%1. Compruebe los permisos de la clave.</translation>
    </message>
    <message>
        <source>There are not enough credits. Add credits to your Enrow account, then refresh.</source>
        <translation>No hay créditos suficientes. Añada créditos a su cuenta de Enrow y después actualice.</translation>
    </message>
    <message>
        <source>Enrow does not know this batch, or it has expired. Check the ID, the kind and the API key.</source>
        <translation>Enrow no conoce este lote o ha caducado. Compruebe el ID, el tipo y la clave de API.</translation>
    </message>
    <message>
        <source>Enrow did not accept the request%1. Check the batch ID and its kind.</source>
        <translation>Enrow no ha aceptado la petición%1. Compruebe el ID de lote y su tipo.</translation>
    </message>
    <message>
        <source>Enrow asked to slow down%1.</source>
        <translation>Enrow ha pedido reducir el ritmo%1.</translation>
    </message>
    <message>
        <source>Enrow has a problem on its side%1.</source>
        <translation>Enrow tiene un problema en sus servidores%1.</translation>
    </message>
    <message>
        <source>Something between this computer and Enrow answered instead%1.</source>
        <translation>En lugar de Enrow ha respondido otro sistema de la red%1.</translation>
    </message>
    <message>
        <source>Enrow, or something on the way to it, refused the request%1.</source>
        <translation>Enrow, o algún sistema intermedio, ha rechazado la petición%1.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a user name and password%1. Enter them in Edit &gt; Preferences.</source>
        <translation>El proxy de esta red pide un nombre de usuario y una contraseña%1. Introdúzcalos en Editar &gt; Preferencias.</translation>
    </message>
    <message>
        <source>Enrow cannot be reached. Check your network connection.</source>
        <translation>No se puede conectar con Enrow. Compruebe la conexión de red.</translation>
    </message>
    <message>
        <source>Enrow did not answer in time.</source>
        <translation>Enrow no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of the server&apos;s certificate%1, so nothing was sent. If your company checks encrypted connections, ask its IT team for help.</source>
        <translation>Este equipo no confía en el emisor del certificado del servidor%1, así que no se ha enviado nada. Si su empresa inspecciona las conexiones cifradas, pida ayuda al departamento de informática.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent%1. Check the clock and the network.</source>
        <translation>La conexión no es segura, así que no se ha enviado nada%1. Compruebe el reloj y la red.</translation>
    </message>
    <message>
        <source>The reply is too large to read%1. Split the work into smaller batches.</source>
        <translation>La respuesta es demasiado grande para leerla%1. Divida el trabajo en lotes más pequeños.</translation>
    </message>
    <message>
        <source>The reply could not be read%1. Refresh to ask again.</source>
        <translation>No se ha podido leer la respuesta%1. Actualice para volver a consultar.</translation>
    </message>
    <message>
        <source>Enrow gave an unexpected answer%1. Refresh to ask again.</source>
        <translation>Enrow ha dado una respuesta inesperada%1. Actualice para volver a consultar.</translation>
    </message>
    <message>
        <source>Enrow did not confirm this%1. It may have gone through: check your account before you try again.</source>
        <translation>Enrow no ha confirmado la operación%1. Puede que se haya realizado: compruebe su cuenta antes de reintentarlo.</translation>
    </message>
    <message>
        <source>A file with that name already exists%1. Choose another name or replace it.</source>
        <translation>Ya existe un archivo con ese nombre%1. Elija otro nombre o reemplácelo.</translation>
    </message>
    <message>
        <source>A newer Enrow Desk wrote the archive%1. Update this program.</source>
        <translation>El archivo histórico es de una versión más reciente de Enrow Desk%1. Actualice el programa.</translation>
    </message>
    <message>
        <source>The archive is damaged%1. Refresh, or restore a backup.</source>
        <translation>El archivo histórico está dañado%1. Actualice o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The disk is full%1. Free some space, then try again.</source>
        <translation>El disco está lleno%1. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This place is read-only%1. Choose another, or allow writing there.</source>
        <translation>Esta ubicación es de solo lectura%1. Elija otra o permita la escritura en ella.</translation>
    </message>
    <message>
        <source>The file could not be read or written%1. Check the folder and the space left.</source>
        <translation>No se ha podido leer o escribir el archivo%1. Compruebe la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>Enrow did not accept the request%1. Check the address of the server.</source>
        <translation>Enrow no ha aceptado la petición%1. Compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>The reply could not be read%1. Try again later.</source>
        <translation>No se ha podido leer la respuesta%1. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Enrow gave an unexpected answer%1. Try again later.</source>
        <translation>Enrow ha dado una respuesta inesperada%1. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>No utilizable</translation>
    </message>
    <message>
        <source>No API key</source>
        <translation>Sin clave de API</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Llavero bloqueado</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Sin llavero</translation>
    </message>
    <message>
        <source>Not in your plan</source>
        <translation>No incluido en su plan</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>No credits</source>
        <translation>Sin créditos</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Ritmo reducido</translation>
    </message>
    <message>
        <source>Server fault</source>
        <translation>Error del servidor</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>Bloqueado en la red</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Proxy login</source>
        <translation>Acceso al proxy</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>No es de confianza</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>No es seguro</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Inesperado</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Archivo existente</translation>
    </message>
    <message>
        <source>Archive too new</source>
        <translation>Archivo histórico más reciente</translation>
    </message>
    <message>
        <source>Archive damaged</source>
        <translation>Archivo histórico dañado</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco lleno</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>File error</source>
        <translation>Error de archivo</translation>
    </message>
    <message>
        <source>Unknown ID</source>
        <translation>ID desconocido</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, or its prompt was cancelled.</source>
        <translation>Este equipo no tiene llavero o se ha cancelado su solicitud.</translation>
    </message>
</context>
<context>
    <name>enrow::ExportButton</name>
    <message>
        <source>&amp;Options…</source>
        <translation>O&amp;pciones…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>Export %1 rows</source>
        <translation>
            <numerusform>Exportar %1 fila</numerusform>
            <numerusform>Exportar %1 filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::ExportController</name>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Control+E</translation>
    </message>
    <message>
        <source>Save the results as a file (%1)</source>
        <translation>Guardar los resultados en un archivo (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>enrow::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Qué se va a escribir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>A&amp;juste</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>The reply of each chosen batch as it came, regardless of what the table shows.</source>
        <translation>La respuesta de cada lote elegido tal como llegó, muestre lo que muestre la tabla.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <comment>rows</comment>
        <translation>Se muestran las primeras %1.</translation>
    </message>
    <message>
        <source>The preset %1 is still chosen from last time. Choose “No preset” to export without it.</source>
        <translation>El ajuste predefinido %1 sigue elegido desde la última vez. Elija «Sin ajuste» para exportar sin él.</translation>
    </message>
    <message>
        <source>No column is ticked. Tick those that the file should have.</source>
        <translation>No hay ninguna columna marcada. Marque las que debe tener el archivo.</translation>
    </message>
</context>
<context>
    <name>enrow::ExportOptions</name>
    <message numerus="yes">
        <source>%1 addresses</source>
        <translation>
            <numerusform>%1 dirección</numerusform>
            <numerusform>%1 direcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 domains</source>
        <translation>
            <numerusform>%1 dominio</numerusform>
            <numerusform>%1 dominios</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would run (those that start with =, +, - or @).</source>
        <translation>Antepone &apos; a las celdas que una hoja de cálculo ejecutaría (las que empiezan por =, +, - o @).</translation>
    </message>
    <message>
        <source>Also when cells are copied from the table. Numbers stay as they are, and phone numbers unless they would be calculated (+1-570-555).</source>
        <translation>También al copiar celdas de la tabla. Los números quedan como están, y los de teléfono también, salvo que se fueran a calcular (+1-570-555).</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The character between two cells. Spreadsheets in many European languages expect a semicolon.</source>
        <translation>El carácter que separa dos celdas. En muchos idiomas europeos, las hojas de cálculo esperan un punto y coma.</translation>
    </message>
    <message>
        <source>One for all rows</source>
        <translation>Una para todas las filas</translation>
    </message>
    <message>
        <source>One for each batch</source>
        <translation>Una por lote</translation>
    </message>
    <message>
        <source>Each batch gets a sheet with its name.</source>
        <translation>Cada lote tiene una hoja con su nombre.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>Du&amp;plicates</source>
        <translation>Du&amp;plicados</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Spl&amp;it</source>
        <translation>D&amp;ividir</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>&amp;Nombres de archivo</translation>
    </message>
    <message>
        <source>S&amp;heets</source>
        <translation>&amp;Hojas</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Delimitador</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>One row for each address</source>
        <translation>Una fila por dirección</translation>
    </message>
    <message>
        <source>One row for each number</source>
        <translation>Una fila por número</translation>
    </message>
    <message>
        <source>One row for each domain</source>
        <translation>Una fila por dominio</translation>
    </message>
    <message>
        <source>One row for each address, else number</source>
        <translation>Una fila por dirección o, si no hay, por número</translation>
    </message>
    <message>
        <source>Across all chosen batches.</source>
        <translation>En todos los lotes elegidos.</translation>
    </message>
    <message>
        <source>the best of them</source>
        <translation>la mejor</translation>
    </message>
    <message>
        <source>the first of them</source>
        <translation>la primera</translation>
    </message>
    <message>
        <source>The best: a valid row before others, then that of the batch that was added last. The first: in the order on screen.</source>
        <translation>La mejor: primero las filas válidas; después, la del último lote añadido. La primera: según el orden en pantalla.</translation>
    </message>
    <message>
        <source>Which row is kept</source>
        <translation>Qué fila se conserva</translation>
    </message>
    <message>
        <source>This cannot be a name. Use letters and, of the words in braces, {label}, {kind}, {id}, {qualification}, {date} and {n}.</source>
        <translation>No puede ser un nombre. Use letras y, de las palabras entre llaves, {label}, {kind}, {id}, {qualification}, {date} y {n}.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>A list or table of addresses and domains. Rows with one of them are left out.</source>
        <translation>Una lista o tabla de direcciones y dominios. Se excluyen las filas que tengan alguno de ellos.</translation>
    </message>
    <message>
        <source>Leaves nobody out</source>
        <translation>No excluir a nadie</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>No se excluye a nadie.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Lists and tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listas y tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>“%1” holds no addresses that can be read.</source>
        <translation>«%1» no contiene direcciones que se puedan leer.</translation>
    </message>
    <message>
        <source>%1 and %2 in “%3”</source>
        <comment>addresses, domains, and the name of a file</comment>
        <translation>%1 y %2 en «%3»</translation>
    </message>
    <message>
        <source>A file for each qualification</source>
        <translation>Un archivo por calificación</translation>
    </message>
    <message>
        <source>A file for each batch</source>
        <translation>Un archivo por lote</translation>
    </message>
    <message>
        <source>Any number of rows</source>
        <translation>Sin límite de filas</translation>
    </message>
    <message>
        <source> rows at most</source>
        <translation> filas como máximo</translation>
    </message>
    <message>
        <source>Rows in a file</source>
        <translation>Filas por archivo</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todo junto</translation>
    </message>
</context>
<context>
    <name>enrow::ExportPreview</name>
    <message>
        <source>The first rows as they will be in the file</source>
        <translation>Las primeras filas tal como quedarán en el archivo</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>Archivo mostrado</translation>
    </message>
    <message>
        <source>The first lines as they will be in the file</source>
        <translation>Las primeras líneas tal como quedarán en el archivo</translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <comment>two numbers, and the name of a file</comment>
        <translation>Archivo %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>enrow::ExportRun</name>
    <message>
        <source>Cells that were cut because Excel allows no more text: %1</source>
        <translation>Celdas recortadas porque Excel no admite más texto: %1</translation>
    </message>
</context>
<context>
    <name>enrow::ExportStrip</name>
    <message>
        <source>Export progress</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop the export; the file stays as it was</source>
        <translation>Detener la exportación; el archivo queda como estaba</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>A&amp;brir archivo</translation>
    </message>
    <message>
        <source>Open it in the program for this kind of file</source>
        <translation>Abrirlo con el programa para este tipo de archivo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Open the folder that the file is in</source>
        <translation>Abrir la carpeta que contiene el archivo</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Elegir otra ubicación…</translation>
    </message>
    <message>
        <source>Save the same rows under another name or in another folder</source>
        <translation>Guardar las mismas filas con otro nombre o en otra carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 de %2 fila</numerusform>
            <numerusform>%1 de %2 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Escribiendo «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 rows to “%2”.</source>
        <translation>
            <numerusform>Se ha escrito %1 fila en «%2».</numerusform>
            <numerusform>Se han escrito %1 filas en «%2».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 rows to %2 files in “%3”.</source>
        <translation>
            <numerusform>Se ha escrito %1 fila en %2 archivos de «%3».</numerusform>
            <numerusform>Se han escrito %1 filas en %2 archivos de «%3».</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not written. %2</source>
        <translation>No se ha escrito «%1». %2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>enrow::FieldColumns</name>
    <message>
        <source>guessed</source>
        <comment>the columns of a list</comment>
        <translation>detectadas</translation>
    </message>
    <message>
        <source>Which column holds what is guessed from its name and its cells. Choose another one where that is wrong.</source>
        <translation>El contenido de cada columna se deduce de su nombre y de sus celdas. Si algo no es correcto, elija otra columna.</translation>
    </message>
    <message>
        <source>The custom that you sent with each row</source>
        <translation>El valor personalizado que envió con cada fila</translation>
    </message>
    <message>
        <source>The position in the list that was sent, from 0. Without a column it is that of the row.</source>
        <translation>La posición en la lista enviada, desde 0. Si no hay columna, es la de la fila.</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <comment>a field</comment>
        <translation>Columna para %1</translation>
    </message>
    <message>
        <source>Which of %1?</source>
        <comment>a number of columns</comment>
        <translation>¿Cuál de las %1?</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no column</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
</context>
<context>
    <name>enrow::FileOpening</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Saved replies (*.json *.jsonl *.ndjson *.json.gz *.jsonl.gz *.json.zst *.jsonl.zst)</source>
        <translation>Respuestas guardadas (*.json *.jsonl *.ndjson *.json.gz *.jsonl.gz *.json.zst *.jsonl.zst)</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.xlsx *.xlsm)</source>
        <translation>Listas (*.csv *.tsv *.tab *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Opening files: %1 of %2</source>
        <translation>Abriendo archivos: %1 de %2</translation>
    </message>
</context>
<context>
    <name>enrow::FilesGiven</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>a file name, and the reason</comment>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB</source>
        <translation>%1 supera los 64 MB</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vacío</translation>
    </message>
    <message>
        <source>%1 is compressed; extract it first</source>
        <translation>%1 está comprimido; descomprímalo primero</translation>
    </message>
    <message>
        <source>%1 is compressed twice; extract it first</source>
        <translation>%1 está comprimido dos veces; descomprímalo primero</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be extracted</source>
        <translation>%1 está dañado y no se puede descomprimir</translation>
    </message>
    <message>
        <source>%1 is cut off</source>
        <translation>%1 está cortado</translation>
    </message>
    <message>
        <source>%1 is incomplete JSON</source>
        <translation>%1 es un JSON incompleto</translation>
    </message>
    <message>
        <source>%1 is a web page, not a reply</source>
        <translation>%1 es una página web, no una respuesta</translation>
    </message>
    <message>
        <source>%1 contains no Enrow reply</source>
        <translation>%1 no contiene ninguna respuesta de Enrow</translation>
    </message>
    <message>
        <source>%1 does not say which batch it belongs to; name the file after the batch ID</source>
        <translation>%1 no indica a qué lote pertenece; ponga al archivo el ID de lote como nombre</translation>
    </message>
    <message>
        <source>%1 has a batch ID that cannot be used</source>
        <translation>%1 tiene un ID de lote que no se puede usar</translation>
    </message>
    <message>
        <source>%1 does not show its kind; put email-finder, email-verifier or phone-finder into the file name</source>
        <translation>%1 no indica su tipo; incluya email-finder, email-verifier o phone-finder en el nombre del archivo</translation>
    </message>
    <message>
        <source>%1 contains a reply that cannot be read: %2</source>
        <translation>%1 contiene una respuesta que no se puede leer: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read</source>
        <translation>No se puede leer la carpeta %1</translation>
    </message>
    <message>
        <source>Folders more than %1 deep were skipped</source>
        <translation>Se han omitido las carpetas a más de %1 niveles</translation>
    </message>
    <message>
        <source>After %1 files, the rest was skipped</source>
        <translation>Se ha omitido el resto a partir de %1 archivos</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>the name of a file, and the number of a line</comment>
        <translation>%1, línea %2</translation>
    </message>
</context>
<context>
    <name>enrow::FilterBar</name>
    <message>
        <source>Show every row</source>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message>
        <source>Show valid e-mails and phones that were found</source>
        <translation>Mostrar los correos válidos y los teléfonos encontrados</translation>
    </message>
    <message>
        <source>Show invalid e-mails and phones that were not found</source>
        <translation>Mostrar los correos no válidos y los teléfonos no encontrados</translation>
    </message>
    <message>
        <source>Show rows without a result yet, or with an unknown one</source>
        <translation>Mostrar las filas aún sin resultado o con un resultado desconocido</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>T&amp;odos</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Va&amp;lid</source>
        <translation>Váli&amp;dos</translation>
    </message>
    <message>
        <source>&amp;Not found</source>
        <translation>&amp;No encontrados</translation>
    </message>
    <message>
        <source>I&amp;nvalid</source>
        <translation>&amp;No válidos</translation>
    </message>
    <message>
        <source>Othe&amp;r</source>
        <translation>Otro&amp;s</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrar filas</translation>
    </message>
    <message>
        <source>Shows rows that contain all of these words. &quot;a phrase&quot; matches as a whole, -word excludes, a OR b matches either, email:acme searches one column. Ctrl+F, Esc clears.</source>
        <translation>Muestra las filas que contienen todas estas palabras. &quot;una frase&quot; busca la frase completa, -palabra excluye, a OR b busca cualquiera de las dos, email:acme busca en una columna. Control+F; Escape borra el filtro.</translation>
    </message>
    <message>
        <source>Filter rows: name, company, email:acme …</source>
        <translation>Filtrar filas: nombre, empresa, email:acme …</translation>
    </message>
    <message>
        <source>Filter rows: name, company …</source>
        <translation>Filtrar filas: nombre, empresa …</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Elegir qué columnas se muestran</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details (%1)</source>
        <translation>Detalles (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of rows</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Rows shown: %1 of %2</source>
        <translation>Filas mostradas: %1 de %2</translation>
    </message>
    <message>
        <source>Rows shown: none</source>
        <translation>Filas mostradas: ninguna</translation>
    </message>
    <message>
        <source>Va&amp;lid or found</source>
        <translation>Váli&amp;dos o encontrados</translation>
    </message>
    <message>
        <source>I&amp;nvalid or not found</source>
        <translation>&amp;No válidos o no encontrados</translation>
    </message>
</context>
<context>
    <name>enrow::FocusActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
</context>
<context>
    <name>enrow::Format</name>
    <message>
        <source>≈ %1</source>
        <comment>an amount that is rounded</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>&lt;%1%</source>
        <comment>less than a percentage</comment>
        <translation>&lt;%1&#xa0;%</translation>
    </message>
    <message>
        <source>&gt;%1%</source>
        <comment>more than a percentage</comment>
        <translation>&gt;%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>unos segundos</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>aprox. %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>aprox. %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>aprox. %1 h</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>aprox. %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1 is a length of time</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>&lt;10 s</source>
        <comment>a length of time</comment>
        <translation>&lt;10 s</translation>
    </message>
    <message>
        <source>~%1 s</source>
        <comment>a length of time</comment>
        <translation>~%1 s</translation>
    </message>
    <message>
        <source>~%1 min</source>
        <comment>a length of time</comment>
        <translation>~%1 min</translation>
    </message>
    <message>
        <source>~%1 h %2 min</source>
        <comment>a length of time</comment>
        <translation>~%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>enrow::FormatText</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV para hojas de cálculo</translation>
    </message>
    <message>
        <source>Tab-separated</source>
        <translation>Separado por tabuladores</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>%1 (.%2)</source>
        <comment>a format, and how its files end</comment>
        <translation>%1 (.%2)</translation>
    </message>
</context>
<context>
    <name>enrow::FormulaGuardBox</name>
    <message>
        <source>Disable &amp;formulas</source>
        <translation>Desactivar fó&amp;rmulas</translation>
    </message>
    <message>
        <source>Disable formulas</source>
        <translation>Desactivar fórmulas</translation>
    </message>
</context>
<context>
    <name>enrow::GroupChips</name>
    <message>
        <source>Batches shown</source>
        <translation>Lotes mostrados</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>Activos %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>Avisos %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>Hechos %1</translation>
    </message>
    <message>
        <source>Not watched %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>Sin seguimiento %1</translation>
    </message>
</context>
<context>
    <name>enrow::HelpDialog</name>
    <message>
        <source>Go to the field for batch IDs</source>
        <translation>Ir al campo de ID de lote</translation>
    </message>
    <message>
        <source>Open saved replies</source>
        <translation>Abrir respuestas guardadas</translation>
    </message>
    <message>
        <source>Add the batches on the clipboard</source>
        <translation>Añadir los lotes del portapapeles</translation>
    </message>
    <message>
        <source>Refresh the selected batches</source>
        <translation>Actualizar los lotes seleccionados</translation>
    </message>
    <message>
        <source>Rename a batch</source>
        <translation>Cambiar el nombre de un lote</translation>
    </message>
    <message>
        <source>Edit label and note</source>
        <translation>Editar etiqueta y nota</translation>
    </message>
    <message>
        <source>Remove the selected batches</source>
        <translation>Quitar los lotes seleccionados</translation>
    </message>
    <message>
        <source>Undo, step by step</source>
        <translation>Deshacer paso a paso</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Rehacer lo deshecho</translation>
    </message>
    <message>
        <source>Stop watching, or watch again</source>
        <translation>Dejar de seguir o volver a seguir</translation>
    </message>
    <message>
        <source>Search the batches</source>
        <translation>Buscar en los lotes</translation>
    </message>
    <message>
        <source>Find rows</source>
        <translation>Buscar filas</translation>
    </message>
    <message>
        <source>Copy the selected cells or batch IDs</source>
        <translation>Copiar las celdas o los ID de lote seleccionados</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copiar con encabezados</translation>
    </message>
    <message>
        <source>Select whole rows</source>
        <translation>Seleccionar filas enteras</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostrar u ocultar los detalles</translation>
    </message>
    <message>
        <source>Show or hide the credits</source>
        <translation>Mostrar u ocultar los créditos</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Clear the filter, or close what is open</source>
        <translation>Borrar el filtro o cerrar lo que esté abierto</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Rows that hold both words</source>
        <translation>Filas que contienen ambas palabras</translation>
    </message>
    <message>
        <source>The words together, as they stand</source>
        <translation>Las palabras juntas, tal como están</translation>
    </message>
    <message>
        <source>Rows without the word</source>
        <translation>Filas sin la palabra</translation>
    </message>
    <message>
        <source>Rows with either; OR in capitals</source>
        <translation>Filas con cualquiera de las dos; OR en mayúsculas</translation>
    </message>
    <message>
        <source>In one column, by its name</source>
        <translation>En una columna, por su nombre</translation>
    </message>
    <message>
        <source>Without the phrase in that column</source>
        <translation>Sin la frase en esa columna</translation>
    </message>
    <message>
        <source>Shortcuts and search</source>
        <translation>Atajos y búsqueda</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Case and accents do not matter unless an accent is typed. Columns are named as in exported files: email, company, qualification.</source>
        <translation>Las mayúsculas y los acentos no importan, salvo que se escriba algún acento. Las columnas se llaman como en los archivos exportados: email, company, qualification.</translation>
    </message>
</context>
<context>
    <name>enrow::KeyController</name>
    <message>
        <source>Enter API key…</source>
        <translation>Introducir clave de API…</translation>
    </message>
    <message>
        <source>The key “%1” is still in the keychain. %2</source>
        <translation>La clave «%1» sigue en el llavero. %2</translation>
    </message>
    <message>
        <source>The key is kept for this run only. %1</source>
        <translation>La clave solo se conserva durante esta sesión. %1</translation>
    </message>
    <message>
        <source>Enter another key…</source>
        <translation>Introducir otra clave…</translation>
    </message>
</context>
<context>
    <name>enrow::KeyDialog</name>
    <message>
        <source>&amp;Forget key</source>
        <translation>&amp;Olvidar clave</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Enrow API key</source>
        <translation>Clave de API de Enrow</translation>
    </message>
    <message>
        <source>&amp;Show the key</source>
        <translation>&amp;Mostrar la clave</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nombre de la clave</translation>
    </message>
    <message>
        <source>One key for each workspace: choose a name, or type a new one</source>
        <translation>Una clave por espacio de trabajo: elija un nombre o escriba uno nuevo</translation>
    </message>
    <message>
        <source>Use se&amp;veral keys</source>
        <translation>Usar &amp;varias claves</translation>
    </message>
    <message>
        <source>Give each key a name, for example one per workspace</source>
        <translation>Dé un nombre a cada clave, por ejemplo uno por espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Name, for example of the workspace</source>
        <translation>&amp;Nombre, por ejemplo del espacio de trabajo</translation>
    </message>
    <message>
        <source>Delete this key from the keychain and from this program</source>
        <translation>Eliminar esta clave del llavero y de este programa</translation>
    </message>
    <message>
        <source>Use this key now; the first batch checked with it shows whether it works</source>
        <translation>Usar esta clave ya; con el primer lote que se compruebe se verá si funciona</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>&amp;Usar esta clave</translation>
    </message>
    <message>
        <source>Enrow API &amp;key</source>
        <translation>&amp;Clave de API de Enrow</translation>
    </message>
    <message>
        <source>The names are shown</source>
        <translation>Los nombres se muestran</translation>
    </message>
    <message>
        <source>The names are not shown</source>
        <translation>Los nombres no se muestran</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar la clave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation>Pegue su clave de API</translation>
    </message>
    <message>
        <source>Kept for this run only and sent only to %1.</source>
        <translation>Se conserva solo durante esta sesión y se envía únicamente a %1.</translation>
    </message>
    <message>
        <source>Kept for this run only and sent only to %1. %2</source>
        <translation>Se conserva solo durante esta sesión y se envía únicamente a %1. %2</translation>
    </message>
    <message>
        <source>Given for this run by ENROW_API_KEY, and sent only to %1. A key entered here is used instead, and saved in the keychain of this computer if it has one.</source>
        <translation>Definida para esta sesión en ENROW_API_KEY y enviada únicamente a %1. Si introduce aquí una clave, se usará en su lugar y se guardará en el llavero de este equipo, si lo tiene.</translation>
    </message>
    <message>
        <source>Saved in the keychain of this computer and sent only to %1.</source>
        <translation>Guardada en el llavero de este equipo y enviada únicamente a %1.</translation>
    </message>
    <message>
        <source>This cannot be an API key: %1.</source>
        <translation>Esto no puede ser una clave de API: %1.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Introduzca la clave de API.</translation>
    </message>
    <message>
        <source>Testing the key at %1…</source>
        <translation>Probando la clave en %1…</translation>
    </message>
    <message>
        <source>Forget this key?</source>
        <translation>¿Olvidar esta clave?</translation>
    </message>
    <message>
        <source>The key “%1” will be deleted from the keychain and from this program.</source>
        <translation>La clave «%1» se eliminará del llavero y de este programa.</translation>
    </message>
    <message>
        <source>Batches that use it wait until it is entered again.</source>
        <translation>Los lotes que la usan quedarán en espera hasta que se vuelva a introducir.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Will be saved in the keychain, which may ask for its password, and sent only to %1.</source>
        <translation>Se guardará en el llavero, que puede pedir su contraseña, y se enviará únicamente a %1.</translation>
    </message>
    <message>
        <source>Paste a key to replace the current one</source>
        <translation>Pegue una clave para sustituir la actual</translation>
    </message>
    <message>
        <source>Use without test&amp;ing</source>
        <translation>Usar sin &amp;probar</translation>
    </message>
</context>
<context>
    <name>enrow::KindBox</name>
    <message>
        <source>Detect automatically</source>
        <translation>Detectar automáticamente</translation>
    </message>
    <message>
        <source>The kind of these batches; detecting it tries each kind in turn</source>
        <translation>El tipo de estos lotes; para detectarlo se prueba cada tipo</translation>
    </message>
    <message>
        <source>Kind of the batches</source>
        <translation>Tipo de los lotes</translation>
    </message>
</context>
<context>
    <name>enrow::KindMenu</name>
    <message>
        <source>Detect automatically</source>
        <translation>Detectar automáticamente</translation>
    </message>
</context>
<context>
    <name>enrow::KindTable</name>
    <message>
        <source>Credits by kind</source>
        <translation>Créditos por tipo</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>kind of batch, title of a column, amount</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>title of a column of credits</comment>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Refunds</source>
        <comment>title of a column of credits</comment>
        <translation>Reembolso</translation>
    </message>
</context>
<context>
    <name>enrow::KindText</name>
    <message>
        <source>E-mail search</source>
        <translation>Búsqueda de correos</translation>
    </message>
    <message>
        <source>E-mail verification</source>
        <translation>Verificación de correos</translation>
    </message>
    <message>
        <source>Phone search</source>
        <translation>Búsqueda de teléfonos</translation>
    </message>
    <message>
        <source>Kind not known yet</source>
        <translation>Tipo aún desconocido</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún desconocido</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
</context>
<context>
    <name>enrow::LastChecked</name>
    <message>
        <source>Last checked: %1</source>
        <translation>Última comprobación: %1</translation>
    </message>
</context>
<context>
    <name>enrow::Launch</name>
    <message>
        <source>it is running already, and that window does not answer.</source>
        <translation>el programa ya está en marcha, y esa ventana no responde.</translation>
    </message>
</context>
<context>
    <name>enrow::ListBatchBox</name>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>The selected batches (%1)</source>
        <comment>a number</comment>
        <translation>Los lotes seleccionados (%1)</translation>
    </message>
    <message>
        <source>All completed batches (%1)</source>
        <comment>a number</comment>
        <translation>Todos los lotes completados (%1)</translation>
    </message>
    <message>
        <source>All of one kind: %1 (%2)</source>
        <comment>a kind of batch, and a number</comment>
        <translation>Todos los de un tipo: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>enrow::ListDropPage</name>
    <message>
        <source>Match a list with your results</source>
        <translation>Cruzar una lista con sus resultados</translation>
    </message>
    <message>
        <source>&amp;Choose a list…</source>
        <translation>&amp;Elegir una lista…</translation>
    </message>
    <message>
        <source>or drop a CSV, TSV or Excel file here</source>
        <translation>o arrastre aquí un archivo CSV, TSV o Excel</translation>
    </message>
    <message>
        <source>Adds what was found to each row, or keeps only new people.
Nothing is written before you save.</source>
        <translation>Añade a cada fila lo que se ha encontrado o conserva solo a las personas nuevas.
No se escribe nada hasta que guarde.</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>Elija otra lista</translation>
    </message>
</context>
<context>
    <name>enrow::ListMatchDialog</name>
    <message>
        <source>Choose a list</source>
        <translation>Elegir una lista</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm)</source>
        <translation>Listas (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a list, and how many there are</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Match a list (%1)</source>
        <comment>which one</comment>
        <translation>Cruzar una lista (%1)</translation>
    </message>
    <message>
        <source>Match a list</source>
        <translation>Cruzar una lista</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <comment>the name of a file</comment>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>Leyendo los resultados…</translation>
    </message>
    <message>
        <source>Matching…</source>
        <translation>Cruzando…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Stopped, and nothing was written. Choose the list or the batches again to go on.</source>
        <translation>Detenido; no se ha escrito nada. Vuelva a elegir la lista o los lotes para continuar.</translation>
    </message>
    <message>
        <source>No batch is completed yet: there are no results to match the list with.</source>
        <translation>Aún no se ha completado ningún lote: no hay resultados con los que cruzar la lista.</translation>
    </message>
    <message>
        <source>There are no results to match the list with.</source>
        <translation>No hay resultados con los que cruzar la lista.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>Tables in text (*.csv *.tsv *.tab *.txt)</source>
        <translation>Tablas de texto (*.csv *.tsv *.tab *.txt)</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <comment>the name of a file</comment>
        <translation>No se ha escrito %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>the name of a file</comment>
        <translation>Guardada como %1.</translation>
    </message>
</context>
<context>
    <name>enrow::ListMatchFoot</name>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>Abrir arc&amp;hivo</translation>
    </message>
    <message>
        <source>Show in fo&amp;lder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>Ne&amp;xt list</source>
        <translation>Lista &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Goes on to the next of the lists that you dropped</source>
        <translation>Pasa a la siguiente de las listas que ha soltado aquí</translation>
    </message>
</context>
<context>
    <name>enrow::ListMatchForm</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would run as a formula (those that start with =, +, - or @). Of a list in text only the added cells are changed.</source>
        <translation>Antepone &apos; a las celdas que una hoja de cálculo ejecutaría como fórmula (las que empiezan por =, +, - o @). En una lista de texto solo se cambian las celdas añadidas.</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Otras columnas</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leer como</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;Batches</source>
        <translation>Lo&amp;tes</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>Escri&amp;bir</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>All rows, with results</source>
        <translation>Todas las filas, con resultados</translation>
    </message>
    <message>
        <source>Only rows without results</source>
        <translation>Solo las filas sin resultados</translation>
    </message>
    <message>
        <source>Only what is new, to send next</source>
        <translation>Solo lo nuevo, para enviarlo después</translation>
    </message>
    <message>
        <source>New is a row that none of the completed batches has an answer for: what was paid for once is not paid for again.</source>
        <translation>Una fila es nueva si ningún lote completado tiene respuesta para ella: así no se paga dos veces por lo mismo.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>CSV, as the list</source>
        <translation>CSV, como la lista</translation>
    </message>
    <message>
        <source>Match by</source>
        <translation>Cruzar por</translation>
    </message>
    <message>
        <source>Whatever fits, one after the other</source>
        <translation>Todo lo que coincida, por orden</translation>
    </message>
    <message>
        <source>Results of somebody else are never taken, whatever leads to them.</source>
        <translation>Nunca se toman resultados de otra persona, sea cual sea el criterio.</translation>
    </message>
    <message>
        <source>Match b&amp;y</source>
        <translation>Cruzar &amp;por</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
</context>
<context>
    <name>enrow::ListMatchText</name>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>row %1 (%2)</source>
        <comment>a number, and whom the row is about</comment>
        <translation>fila %1 (%2)</translation>
    </message>
    <message>
        <source>E-mail searches</source>
        <translation>Búsquedas de correos</translation>
    </message>
    <message>
        <source>E-mail verifications</source>
        <translation>Verificaciones de correos</translation>
    </message>
    <message>
        <source>Phone searches</source>
        <translation>Búsquedas de teléfonos</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <comment>searched by</comment>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <source>name</source>
        <comment>searched by</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>website</source>
        <comment>searched by</comment>
        <translation>sitio web</translation>
    </message>
    <message>
        <source>company</source>
        <comment>searched by</comment>
        <translation>empresa</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <comment>searched by</comment>
        <translation>perfil de LinkedIn</translation>
    </message>
    <message>
        <source>phone number</source>
        <comment>searched by</comment>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>custom value</source>
        <comment>searched by</comment>
        <translation>valor personalizado</translation>
    </message>
    <message>
        <source>position</source>
        <comment>searched by</comment>
        <translation>posición</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <comment>in a column</comment>
        <translation>direcciones de correo</translation>
    </message>
    <message>
        <source>first names</source>
        <comment>in a column</comment>
        <translation>nombres de pila</translation>
    </message>
    <message>
        <source>last names</source>
        <comment>in a column</comment>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>names</source>
        <comment>in a column</comment>
        <translation>nombres</translation>
    </message>
    <message>
        <source>websites</source>
        <comment>in a column</comment>
        <translation>sitios web</translation>
    </message>
    <message>
        <source>companies</source>
        <comment>in a column</comment>
        <translation>empresas</translation>
    </message>
    <message>
        <source>LinkedIn profiles</source>
        <comment>in a column</comment>
        <translation>perfiles de LinkedIn</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <comment>in a column</comment>
        <translation>números de teléfono</translation>
    </message>
    <message>
        <source>custom values</source>
        <comment>in a column</comment>
        <translation>valores personalizados</translation>
    </message>
    <message>
        <source>positions</source>
        <comment>in a column</comment>
        <translation>posiciones</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Custom value</source>
        <translation>Valor personalizado</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Name and website</source>
        <translation>Nombre y sitio web</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <translation>Perfil de LinkedIn</translation>
    </message>
    <message>
        <source>Name and company</source>
        <translation>Nombre y empresa</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16 LE)</source>
        <translation>Unicode (UTF-16 LE)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16 BE)</source>
        <translation>Unicode (UTF-16 BE)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <comment>a number</comment>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <comment>the name of a file, and the reason</comment>
        <translation>%1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <comment>the name of a file, and the reason</comment>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 are not matched by this: %2. Choose another way under More options.</source>
        <comment>several batches of a kind, and what they would be matched by</comment>
        <translation>%1: no se pueden cruzar con este criterio (%2). Elija otro en Más opciones.</translation>
    </message>
    <message>
        <source>Several columns may hold the %1. Choose one above.</source>
        <comment>websites, names or the like</comment>
        <translation>Puede haber %1 en varias columnas. Elija una arriba.</translation>
    </message>
    <message>
        <source>No column with %1 is known. Choose it above.</source>
        <comment>websites, names or the like</comment>
        <translation>No se sabe qué columna contiene %1. Elíjala arriba.</translation>
    </message>
    <message>
        <source>%1 are not matched by what you chose under More options.</source>
        <comment>several batches of a kind</comment>
        <translation>%1: no se pueden cruzar con el criterio elegido en Más opciones.</translation>
    </message>
    <message>
        <source>%1 are matched by %2. Add a column with %3 to match them.</source>
        <comment>several batches of a kind, a field of them, and the fields of several</comment>
        <translation>%1: se cruzan por %2. Añada una columna con %3 para cruzarlas.</translation>
    </message>
    <message numerus="yes">
        <source>The results of %1 batches cannot be read.</source>
        <translation>
            <numerusform>No se pueden leer los resultados de %1 lote.</numerusform>
            <numerusform>No se pueden leer los resultados de %1 lotes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches are not completed yet: their rows count as new.</source>
        <translation>
            <numerusform>%1 lote aún no se ha completado: sus filas cuentan como nuevas.</numerusform>
            <numerusform>%1 lotes aún no se han completado: sus filas cuentan como nuevas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>rows</comment>
        <translation>encontradas: %1</translation>
    </message>
    <message>
        <source>%1 valid</source>
        <comment>rows</comment>
        <translation>válidas: %1</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <comment>rows</comment>
        <translation>no encontradas: %1</translation>
    </message>
    <message>
        <source>%1 invalid</source>
        <comment>rows</comment>
        <translation>no válidas: %1</translation>
    </message>
    <message>
        <source>%1 other</source>
        <comment>rows</comment>
        <translation>otras: %1</translation>
    </message>
    <message>
        <source>%1 without results</source>
        <comment>rows</comment>
        <translation>sin resultados: %1</translation>
    </message>
    <message>
        <source>%1 ambiguous</source>
        <comment>rows</comment>
        <translation>ambiguas: %1</translation>
    </message>
    <message>
        <source>The list has no rows.</source>
        <translation>La lista no tiene filas.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>how many rows, and what came of them</comment>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>In %1 the position or custom value fits somebody else, so it was not used.</source>
        <comment>rows</comment>
        <translation>En %1, la posición o el valor personalizado corresponde a otra persona, así que no se ha usado.</translation>
    </message>
    <message>
        <source>Without results: %1</source>
        <comment>rows</comment>
        <translation>Sin resultados: %1</translation>
    </message>
    <message>
        <source>Not used: row %1 is about %2, the result in its place about %3</source>
        <comment>a number, and two people</comment>
        <translation>Sin usar: la fila %1 trata de %2; el resultado de su posición, de %3</translation>
    </message>
    <message>
        <source>All rows go into the file, in their order.</source>
        <translation>Todas las filas se escriben en el archivo, en su orden.</translation>
    </message>
    <message>
        <source>Into the file: %1 without results.</source>
        <comment>rows</comment>
        <translation>Al archivo: %1 sin resultados.</translation>
    </message>
    <message>
        <source>Cells that were cut because Excel allows no more text: %1.</source>
        <translation>Celdas recortadas porque Excel no admite más texto: %1.</translation>
    </message>
    <message>
        <source>The encoding of the list cannot hold the results: the file is UTF-8.</source>
        <translation>La codificación de la lista no admite los resultados: el archivo será UTF-8.</translation>
    </message>
    <message>
        <source>Of a workbook only the values of the sheet go on, as text.</source>
        <translation>De un libro solo se conservan los valores de la hoja, como texto.</translation>
    </message>
    <message>
        <source>Of a workbook only the values of this sheet go on, as text, without the other sheets.</source>
        <translation>De un libro solo se conservan los valores de esta hoja, como texto, sin las demás hojas.</translation>
    </message>
    <message>
        <source>Formulas that nobody has calculated yet, which are empty: %1. Open the workbook in a spreadsheet and save it first.</source>
        <translation>Fórmulas aún sin calcular, que están vacías: %1. Abra antes el libro en una hoja de cálculo y guárdelo.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>rows that are named, and how many are not</comment>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>a row of the list, and whom was searched</comment>
        <translation>%1 como %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in your batches were searched by website alone. Add a column with websites to match them.</source>
        <translation>
            <numerusform>%1 fila de sus lotes se buscó solo por sitio web. Añada una columna con sitios web para cruzarla.</numerusform>
            <numerusform>%1 filas de sus lotes se buscaron solo por sitio web. Añada una columna con sitios web para cruzarlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them may have been searched already.</source>
        <translation>
            <numerusform>Es posible que %1 de ellas ya se haya buscado.</numerusform>
            <numerusform>Es posible que %1 de ellas ya se hayan buscado.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 matched (%2)</source>
        <comment>rows, and what came of them</comment>
        <translation>%1 cruzadas (%2)</translation>
    </message>
    <message>
        <source>Searched by website already: %1</source>
        <comment>rows</comment>
        <translation>Ya buscadas por sitio web: %1</translation>
    </message>
    <message>
        <source>Perhaps searched by website already: %1</source>
        <comment>rows</comment>
        <translation>Quizá ya buscadas por sitio web: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail searches</source>
        <translation>
            <numerusform>%Ln búsqueda de correos</numerusform>
            <numerusform>%Ln búsquedas de correos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail verifications</source>
        <translation>
            <numerusform>%Ln verificación de correos</numerusform>
            <numerusform>%Ln verificaciones de correos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone searches</source>
        <translation>
            <numerusform>%Ln búsqueda de teléfonos</numerusform>
            <numerusform>%Ln búsquedas de teléfonos</numerusform>
        </translation>
    </message>
    <message>
        <source>Some results could not be compared, so some “new” people may have been searched already.</source>
        <translation>No se han podido comparar algunos resultados, así que es posible que algunas personas «nuevas» ya se hayan buscado.</translation>
    </message>
    <message>
        <source>Not new, because they were searched by website: %1</source>
        <comment>rows</comment>
        <translation>No son nuevas, porque se buscaron por sitio web: %1</translation>
    </message>
    <message>
        <source>Ambiguous, because results contradict each other: %1</source>
        <comment>rows</comment>
        <translation>Ambiguas, porque hay resultados que se contradicen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were made by %2. Add a column with %3 to match them.</source>
        <comment>a number of batches of a kind, a field of them, and the fields of several</comment>
        <translation>
            <numerusform>%1 se hizo por %2. Añada una columna con %3 para cruzarla.</numerusform>
            <numerusform>%1 se hicieron por %2. Añada una columna con %3 para cruzarlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Into the file: %1, new to all batches compared.</source>
        <comment>rows</comment>
        <translation>Al archivo: %1 sin respuesta en ningún lote comparado.</translation>
    </message>
</context>
<context>
    <name>enrow::ListReadingRow</name>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>La primera fila contiene e&amp;ncabezados</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Comillas</translation>
    </message>
    <message>
        <source>The first rows of the list</source>
        <translation>Las primeras filas de la lista</translation>
    </message>
    <message>
        <source>Bar ( | )</source>
        <translation>Barra ( | )</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Quotation marks around a cell keep delimiters and line breaks in it. When off, they are ordinary characters.</source>
        <translation>Las comillas alrededor de una celda permiten que contenga delimitadores y saltos de línea. Si se desactiva, son caracteres normales.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>No row goes into the file.</source>
        <translation>Ninguna fila se escribe en el archivo.</translation>
    </message>
    <message>
        <source>First %1 of %2 rows of the file.</source>
        <comment>two numbers</comment>
        <translation>Primeras %1 de %2 filas del archivo.</translation>
    </message>
    <message>
        <source>First %1 rows.</source>
        <translation>Primeras %1 filas.</translation>
    </message>
    <message>
        <source>Added at the end: %1.</source>
        <comment>names of columns</comment>
        <translation>Añadido al final: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows go into the file.</source>
        <translation>
            <numerusform>%1 fila va al archivo.</numerusform>
            <numerusform>%1 filas van al archivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::LoadingStrip</name>
    <message>
        <source>Loading batches</source>
        <translation>Cargando lotes</translation>
    </message>
    <message numerus="yes">
        <source>Loading %1 of %2 batches</source>
        <translation>
            <numerusform>Cargando %1 de %2 lote</numerusform>
            <numerusform>Cargando %1 de %2 lotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches cannot be read. Refresh them to get them from Enrow again.</source>
        <translation>
            <numerusform>Lotes que no se pueden leer: %1 de %2. Actualícelo para volver a obtenerlo de Enrow.</numerusform>
            <numerusform>Lotes que no se pueden leer: %1 de %2. Actualícelos para volver a obtenerlos de Enrow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::MainWindow</name>
    <message>
        <source>API &amp;key…</source>
        <translation>Clave de A&amp;PI…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Enrow Desk</source>
        <translation>Enrow Desk</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lote</translation>
    </message>
    <message>
        <source>Enter the API key that Enrow gave you</source>
        <translation>Introducir la clave de API que le ha dado Enrow</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Add batches</source>
        <translation>Añadir &amp;lotes</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Match a &amp;list…</source>
        <translation>&amp;Cruzar una lista…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Copia de se&amp;guridad…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Paste batch IDs</source>
        <translation>&amp;Pegar ID de lote</translation>
    </message>
    <message>
        <source>&amp;Find rows</source>
        <translation>&amp;Buscar filas</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>Prefe&amp;rencias…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Credits</source>
        <translation>&amp;Créditos</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Shortcuts and search</source>
        <translation>&amp;Atajos y búsqueda</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation>Informar de un &amp;problema…</translation>
    </message>
    <message>
        <source>&amp;About Enrow Desk</source>
        <translation>A&amp;cerca de Enrow Desk</translation>
    </message>
</context>
<context>
    <name>enrow::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>enrow::MoreButton</name>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Más opciones</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
</context>
<context>
    <name>enrow::NotificationText</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, and a number of further ones</comment>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 de %2 encontrados</translation>
    </message>
    <message>
        <source>The credits do not add up.</source>
        <translation>Los créditos no cuadran.</translation>
    </message>
    <message>
        <source>%1: completed</source>
        <comment>name of a batch</comment>
        <translation>%1: completado</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <comment>name of a batch</comment>
        <translation>%1: fallido</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches completed</source>
        <translation>
            <numerusform>%1 lote completado</numerusform>
            <numerusform>%1 lotes completados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches failed</source>
        <translation>
            <numerusform>%1 lote fallido</numerusform>
            <numerusform>%1 lotes fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches ended</source>
        <translation>
            <numerusform>%1 lote terminado</numerusform>
            <numerusform>%1 lotes terminados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 completed, %2 failed</source>
        <comment>numbers of batches</comment>
        <translation>Completados: %1, fallidos: %2</translation>
    </message>
    <message>
        <source>The credits do not add up: %1</source>
        <comment>names of batches</comment>
        <translation>Los créditos no cuadran: %1</translation>
    </message>
    <message>
        <source>%1 of %2 valid</source>
        <comment>a number of e-mails</comment>
        <translation>%1 de %2 válidos</translation>
    </message>
</context>
<context>
    <name>enrow::OpenOutside</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>This system has no program to open it with.</source>
        <translation>Este sistema no tiene ningún programa para abrirlo.</translation>
    </message>
</context>
<context>
    <name>enrow::OpenedBar</name>
    <message>
        <source>Not all could be read: %1.</source>
        <comment>%1 says of files what is wrong</comment>
        <translation>No se ha podido leer todo: %1.</translation>
    </message>
    <message>
        <source>Not all could be read: %1; and %2 more.</source>
        <comment>%1 says of files what is wrong</comment>
        <translation>No se ha podido leer todo: %1; y %2 más.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Remove the opened batches from the list again</source>
        <translation>Quitar de la lista los lotes abiertos</translation>
    </message>
    <message numerus="yes">
        <source>Opened %Ln batches.</source>
        <translation>
            <numerusform>Se ha abierto %Ln lote.</numerusform>
            <numerusform>Se han abierto %Ln lotes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches of the list have their results now.</source>
        <translation>
            <numerusform>%Ln lote de la lista ya tiene sus resultados.</numerusform>
            <numerusform>%Ln lotes de la lista ya tienen sus resultados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were already in the list.</source>
        <translation>
            <numerusform>%Ln ya estaba en la lista.</numerusform>
            <numerusform>%Ln ya estaban en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln batches the list already holds more than the files, and keeps it.</source>
        <translation>
            <numerusform>De %Ln lote, la lista ya contiene más que el archivo y lo conserva.</numerusform>
            <numerusform>De %Ln lotes, la lista ya contiene más que los archivos y lo conserva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches came without results: they are requested from Enrow.</source>
        <translation>
            <numerusform>%Ln lote ha llegado sin resultados: se están pidiendo a Enrow.</numerusform>
            <numerusform>%Ln lotes han llegado sin resultados: se están pidiendo a Enrow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::PathLabel</name>
    <message>
        <source>List: %1</source>
        <comment>a file</comment>
        <translation>Lista: %1</translation>
    </message>
</context>
<context>
    <name>enrow::PlanText</name>
    <message numerus="yes">
        <source>%1 rows in 2 files: “%2” and another.</source>
        <translation>
            <numerusform>%1 fila en 2 archivos: «%2» y otro.</numerusform>
            <numerusform>%1 filas en 2 archivos: «%2» y otro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in %2 files: “%3” and others.</source>
        <translation>
            <numerusform>%1 fila en %2 archivos: «%3» y otros.</numerusform>
            <numerusform>%1 filas en %2 archivos: «%3» y otros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in “%2”.</source>
        <translation>
            <numerusform>%1 fila en «%2».</numerusform>
            <numerusform>%1 filas en «%2».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are left out because of their qualification.</source>
        <translation>
            <numerusform>Se excluye %1 fila por su calificación.</numerusform>
            <numerusform>Se excluyen %1 filas por su calificación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are left out because they are on the list to leave out.</source>
        <translation>
            <numerusform>Se excluye %1 fila porque está en la lista de exclusión.</numerusform>
            <numerusform>Se excluyen %1 filas porque están en la lista de exclusión.</numerusform>
        </translation>
    </message>
    <message>
        <source>These columns are left out because no chosen batch can fill them: %1.</source>
        <comment>names of columns</comment>
        <translation>Se omiten estas columnas porque ninguno de los lotes elegidos puede rellenarlas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cells have more text than a workbook takes and are cut at their end.</source>
        <translation>
            <numerusform>%1 celda tiene más texto del que admite un libro y se recorta por el final.</numerusform>
            <numerusform>%1 celdas tienen más texto del que admite un libro y se recortan por el final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are left out because they are duplicates.</source>
        <translation>
            <numerusform>Se excluye %1 fila por estar duplicada.</numerusform>
            <numerusform>Se excluyen %1 filas por estar duplicadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty in %2 of %3 rows</source>
        <comment>a column, and two numbers</comment>
        <translation>
            <numerusform>%1 está vacía en %2 de %3 fila</numerusform>
            <numerusform>%1 está vacía en %2 de %3 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are all empty in %2 of %3 rows</source>
        <comment>columns, and two numbers</comment>
        <translation>
            <numerusform>%1 están todas vacías en %2 de %3 fila</numerusform>
            <numerusform>%1 están todas vacías en %2 de %3 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, where it is required.</source>
        <comment>a column is empty in some rows</comment>
        <translation>%1, aunque el dato es obligatorio.</translation>
    </message>
    <message>
        <source>%1; %2 refuses those.</source>
        <comment>a column is empty in some rows, and the name of a program</comment>
        <translation>%1; %2 las rechaza.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows have nothing in these columns.</source>
        <translation>
            <numerusform>%1 fila no tiene nada en estas columnas.</numerusform>
            <numerusform>%1 filas no tienen nada en estas columnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>“%1” in every row</source>
        <translation>«%1» en todas las filas</translation>
    </message>
    <message>
        <source>First name, found or searched</source>
        <translation>Nombre, encontrado o buscado</translation>
    </message>
    <message>
        <source>Last name, found or searched</source>
        <translation>Apellidos, encontrados o buscados</translation>
    </message>
    <message>
        <source>Company, found or searched</source>
        <translation>Empresa, encontrada o buscada</translation>
    </message>
    <message>
        <source>Domain, found or searched</source>
        <translation>Dominio, encontrado o buscado</translation>
    </message>
</context>
<context>
    <name>enrow::PreferencesController</name>
    <message>
        <source>The password of the proxy is kept for this run only. %1</source>
        <translation>La contraseña del proxy solo se conserva durante esta sesión. %1</translation>
    </message>
    <message>
        <source>Folder of automatic exports</source>
        <translation>Carpeta de las exportaciones automáticas</translation>
    </message>
</context>
<context>
    <name>enrow::PreferencesDialog</name>
    <message>
        <source>The language changes when Enrow Desk starts again.</source>
        <translation>El idioma cambiará al reiniciar Enrow Desk.</translation>
    </message>
    <message>
        <source>Notify me when batches end while the window is in the background</source>
        <translation>Avisarme cuando terminen lotes con la ventana en segundo plano</translation>
    </message>
    <message>
        <source>Disable formulas</source>
        <translation>Desactivar fórmulas</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Compact, two lines for each batch</source>
        <translation>Compacta, dos líneas por lote</translation>
    </message>
    <message>
        <source>Comfortable, three lines for each batch</source>
        <translation>Amplia, tres líneas por lote</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>List of batches</source>
        <translation>Lista de lotes</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would run as a formula, in files and in what is copied from the table</source>
        <translation>Antepone &apos; a las celdas que una hoja de cálculo ejecutaría como fórmula, en los archivos y en lo que se copia de la tabla</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Delimitador</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>proxy.example.com</source>
        <comment>a made-up host</comment>
        <translation>proxy.example.com</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Servidor del proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Saved in the keychain of this computer, like API keys</source>
        <translation>Se guarda en el llavero de este equipo, como las claves de API</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>File of the archive</source>
        <translation>Ubicación del archivo histórico</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo histórico</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Started with --language %1, which decides this time.</source>
        <translation>Iniciado con --language %1, que decide esta vez.</translation>
    </message>
</context>
<context>
    <name>enrow::PresetBox</name>
    <message>
        <source>Preset</source>
        <translation>Ajuste predefinido</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Guardar como ajuste predefinido</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Cambiar nombre del ajuste predefinido</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Load from file…</source>
        <translation>Cargar de un archivo…</translation>
    </message>
    <message>
        <source>Preset (*.json)</source>
        <translation>Ajuste predefinido (*.json)</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Introduzca un nombre.</translation>
    </message>
    <message>
        <source>This name is too long. Enter a shorter one.</source>
        <translation>El nombre es demasiado largo. Introduzca uno más corto.</translation>
    </message>
    <message>
        <source>“%1” is a preset of Enrow Desk. Enter another name.</source>
        <translation>«%1» es un ajuste predefinido de Enrow Desk. Introduzca otro nombre.</translation>
    </message>
    <message>
        <source>The preset could not be read or saved.</source>
        <translation>No se ha podido leer o guardar el ajuste predefinido.</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Sin ajuste</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>Gestionar ajustes predefinidos</translation>
    </message>
    <message>
        <source>Save, rename, remove, load and share presets</source>
        <translation>Guardar, cambiar de nombre, quitar, cargar y compartir ajustes predefinidos</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gestionar</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Elección propia</translation>
    </message>
</context>
<context>
    <name>enrow::ProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Copy this, write below it what you did and what happened, and send it to whoever gave you Enrow Desk. It names no key, no batch and nobody.</source>
        <translation>Copie este texto, escriba debajo qué hizo y qué ocurrió, y envíelo a quien le facilitó Enrow Desk. No contiene claves, lotes ni nombres de personas.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>enrow::ProgressLine</name>
    <message numerus="yes">
        <source>%1 batches wait</source>
        <translation>
            <numerusform>%1 lote en espera</numerusform>
            <numerusform>%1 lotes en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Running: %1 batches</source>
        <translation>
            <numerusform>En curso: %1 lote</numerusform>
            <numerusform>En curso: %1 lotes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows finished of rows requested</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>enrow::Reason</name>
    <message>
        <source>a preset cannot have that name</source>
        <translation>ese nombre no sirve para un ajuste predefinido</translation>
    </message>
    <message>
        <source>a built-in preset has that name</source>
        <translation>un ajuste predefinido del programa ya tiene ese nombre</translation>
    </message>
    <message>
        <source>it is too long for a list of addresses</source>
        <translation>el archivo es demasiado largo para una lista de direcciones</translation>
    </message>
    <message>
        <source>it holds neither an address nor a domain</source>
        <translation>el archivo no contiene direcciones ni dominios</translation>
    </message>
    <message>
        <source>its sheet &apos;%1&apos; is empty</source>
        <translation>la hoja «%1» está vacía</translation>
    </message>
    <message>
        <source>an encoding is for lists in text, and it is a workbook</source>
        <translation>la codificación es solo para listas de texto, y este archivo es un libro</translation>
    </message>
    <message>
        <source>it cannot be read twice: save it as a file first</source>
        <translation>el archivo no se puede leer dos veces; guárdelo antes</translation>
    </message>
    <message>
        <source>a sheet is named, but it is not a workbook</source>
        <translation>se ha indicado una hoja, pero el archivo no es un libro</translation>
    </message>
    <message>
        <source>it has a row of more than 64 MiB</source>
        <translation>una fila ocupa más de 64 MiB</translation>
    </message>
    <message>
        <source>it has more text than any workbook of its rows</source>
        <translation>el archivo tiene más texto del que puede tener un libro con tantas filas</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>it is a workbook: save it as CSV first</source>
        <translation>es un libro; guárdelo antes como CSV</translation>
    </message>
    <message>
        <source>it is in UTF-32, which is not read here: save it as UTF-8 first</source>
        <translation>el archivo está en UTF-32, que aquí no se lee; guárdelo antes como UTF-8</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>it has more styles than any workbook</source>
        <translation>el archivo tiene más estilos de los que puede tener un libro</translation>
    </message>
    <message>
        <source>a cell has more text than a cell can have</source>
        <translation>una celda tiene más texto del que cabe en una celda</translation>
    </message>
    <message>
        <source>it has more texts than this program can hold</source>
        <translation>el archivo tiene más textos de los que admite este programa</translation>
    </message>
    <message>
        <source>its rows are not in order</source>
        <translation>las filas no están en orden</translation>
    </message>
    <message>
        <source>it has more cells than a sheet can have</source>
        <translation>el archivo tiene más celdas de las que puede tener una hoja</translation>
    </message>
    <message>
        <source>a cell has a text that is not in the file</source>
        <translation>una celda remite a un texto que no está en el archivo</translation>
    </message>
    <message>
        <source>the workbook is damaged or incomplete; get it again, or open it in a spreadsheet program and save it again</source>
        <translation>el libro está dañado o incompleto; vuelva a obtenerlo, o ábralo en una hoja de cálculo y guárdelo de nuevo</translation>
    </message>
    <message>
        <source>the workbook is damaged or incomplete (%1); get it again, or open it in a spreadsheet program and save it again</source>
        <translation>el libro está dañado o incompleto (%1); vuelva a obtenerlo, o ábralo en una hoja de cálculo y guárdelo de nuevo</translation>
    </message>
    <message>
        <source>it is protected by a password: save it without one first</source>
        <translation>el archivo está protegido con contraseña; guárdelo antes sin ella</translation>
    </message>
    <message>
        <source>it is a workbook of an old kind (.xls): save it as .xlsx or as CSV first</source>
        <translation>es un libro en un formato antiguo (.xls); guárdelo antes como .xlsx o CSV</translation>
    </message>
    <message>
        <source>it is a binary workbook (.xlsb): save it as .xlsx or as CSV first</source>
        <translation>es un libro binario (.xlsb); guárdelo antes como .xlsx o CSV</translation>
    </message>
    <message>
        <source>it is an OpenDocument file (.ods): save it as .xlsx or as CSV first</source>
        <translation>es un archivo OpenDocument (.ods); guárdelo antes como .xlsx o CSV</translation>
    </message>
    <message>
        <source>it is a text or a presentation, not a workbook</source>
        <translation>es un documento de texto o una presentación, no un libro</translation>
    </message>
    <message>
        <source>it is a Numbers file: export it as .xlsx or as CSV first</source>
        <translation>es un archivo de Numbers; expórtelo antes como .xlsx o CSV</translation>
    </message>
    <message>
        <source>it is not a workbook</source>
        <translation>no es un libro</translation>
    </message>
    <message>
        <source>it has more than %1 sheets</source>
        <translation>el archivo tiene más de %1 hojas</translation>
    </message>
    <message>
        <source>it has no sheet with cells</source>
        <translation>ninguna hoja tiene celdas</translation>
    </message>
    <message>
        <source>it has no sheet &apos;%1&apos;; there are %2</source>
        <translation>no hay ninguna hoja «%1»; hojas disponibles: %2</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation>los elementos están anidados a demasiada profundidad</translation>
    </message>
    <message>
        <source>it defines words of its own, as no workbook does</source>
        <translation>el archivo define términos propios, algo que no hace ningún libro</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>el archivo tiene más de %1 partes</translation>
    </message>
    <message>
        <source>it has no part %1</source>
        <translation>falta la parte %1</translation>
    </message>
    <message>
        <source>its part %1 cannot be unpacked</source>
        <translation>no se puede descomprimir la parte %1</translation>
    </message>
    <message>
        <source>it has a text or a tag that is longer than any of a workbook</source>
        <translation>un texto o una etiqueta es más largo que en cualquier libro</translation>
    </message>
    <message>
        <source>unpacked it is larger than any workbook of its rows</source>
        <translation>descomprimido, el archivo es más grande de lo que puede ser un libro con tantas filas</translation>
    </message>
    <message>
        <source>unpacked it is %1 times as large: no workbook is</source>
        <translation>descomprimido, el archivo es %1 veces más grande, algo que no ocurre con ningún libro</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>la respuesta está vacía</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>lleva a %1</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>conexión cerrada</translation>
    </message>
    <message>
        <source>through the proxy %1: %2</source>
        <translation>por el proxy %1: %2</translation>
    </message>
    <message>
        <source>the reply is about another batch</source>
        <translation>la respuesta es sobre otro lote</translation>
    </message>
    <message>
        <source>it asks for a wait of more than a day, which is taken for a mistake</source>
        <translation>se pide esperar más de un día, lo que se toma por un error</translation>
    </message>
    <message>
        <source>%1; it asks for a wait of more than a day, which is taken for a mistake</source>
        <translation>%1; se pide esperar más de un día, lo que se toma por un error</translation>
    </message>
    <message>
        <source>%1 did not accept those that were given</source>
        <translation>%1 no aceptó los que se indicaron</translation>
    </message>
    <message>
        <source>%1 rows, and it does not say how many were requested</source>
        <translation>%1 filas, sin decir cuántas se solicitaron</translation>
    </message>
    <message>
        <source>%1 rows for %2 requested</source>
        <translation>%1 filas para %2 solicitadas</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>more than 1024 MiB of rows</source>
        <translation>más de 1024 MiB de filas</translation>
    </message>
    <message>
        <source>in a way that this program does not know</source>
        <translation>de una forma que este programa no conoce</translation>
    </message>
    <message>
        <source>it came packed as %1 and cannot be unpacked</source>
        <translation>llegó comprimida como %1 y no se puede descomprimir</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE and SSL_CERT_DIR name no certificate (%1), so no server is trusted</source>
        <translation>SSL_CERT_FILE y SSL_CERT_DIR no indican ningún certificado (%1), así que no se confía en ningún servidor</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation>no es una dirección</translation>
    </message>
    <message>
        <source>it may have a scheme, a host, a port and a path, and nothing else</source>
        <translation>puede tener un esquema, un host, un puerto y una ruta, y nada más</translation>
    </message>
    <message>
        <source>http is allowed to this machine only; use https</source>
        <translation>http solo se permite a este equipo; use https</translation>
    </message>
    <message>
        <source>it is not an https address</source>
        <translation>no es una dirección https</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not UTF-8: it cannot be used, not even as the name of a file</source>
        <translation>«%1» no está en UTF-8: no se puede usar, ni como nombre de archivo</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>its name is not UTF-8: it would be changed</source>
        <translation>su nombre no está en UTF-8: se cambiaría</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>no existe la carpeta %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is nothing that a name can take up</source>
        <translation>«%1» no es nada que un nombre pueda contener</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand between cells</source>
        <translation>«%1» no puede ir entre celdas</translation>
    </message>
    <message>
        <source>it is too long for a preset</source>
        <translation>es demasiado largo para un ajuste predefinido</translation>
    </message>
    <message>
        <source>it is not a text file in UTF-8</source>
        <translation>no es un archivo de texto en UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON: %1</source>
        <translation>no es JSON: %1</translation>
    </message>
    <message>
        <source>this program reads version %1</source>
        <translation>este programa lee la versión %1</translation>
    </message>
    <message>
        <source>it is missing or blank</source>
        <translation>falta o está en blanco</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation>no es un texto</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>el texto tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>it has control characters</source>
        <translation>contiene caracteres de control</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>no es ni true ni false</translation>
    </message>
    <message>
        <source>it is not a whole number from %1 to %2</source>
        <translation>no es un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>it is not a list of %1 to %2 columns</source>
        <translation>no es una lista de %1 a %2 columnas</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>a column of a text needs one</source>
        <translation>una columna de texto fijo necesita uno</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>nothing is known by that name</source>
        <translation>no se conoce nada con ese nombre</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is unknown</source>
        <translation>«%1» es desconocido</translation>
    </message>
    <message>
        <source>a workbook with more than %1 sheets cannot be written</source>
        <translation>un libro con más de %1 hojas no se puede escribir</translation>
    </message>
    <message>
        <source>no room for a workbook</source>
        <translation>no hay espacio para un libro</translation>
    </message>
    <message>
        <source>the list has %1 columns &apos;%2&apos;: say which one as #N</source>
        <translation>la lista tiene %1 columnas «%2»: indique cuál con #N</translation>
    </message>
    <message>
        <source>the list has no column &apos;%1&apos;</source>
        <translation>la lista no tiene ninguna columna «%1»</translation>
    </message>
    <message>
        <source>the archive is not open</source>
        <translation>el archivo histórico no está abierto</translation>
    </message>
    <message>
        <source>%1; it cannot be moved aside (%2)</source>
        <translation>%1; no se puede apartar (%2)</translation>
    </message>
    <message>
        <source>it is not an archive of Enrow Desk</source>
        <translation>no es un archivo histórico de Enrow Desk</translation>
    </message>
    <message>
        <source>its digest differs</source>
        <translation>su suma de comprobación no coincide</translation>
    </message>
    <message>
        <source>its size is impossible</source>
        <translation>su tamaño es imposible</translation>
    </message>
    <message>
        <source>its size differs</source>
        <translation>su tamaño no coincide</translation>
    </message>
    <message>
        <source>it holds no results</source>
        <translation>no contiene resultados</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>it cannot be read: the link %1 leads nowhere</source>
        <translation>no se puede leer: el enlace %1 no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <translation>otro programa está escribiendo en él</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>nothing was archived yet</source>
        <translation>aún no se ha archivado nada</translation>
    </message>
    <message>
        <source>there is no reply</source>
        <translation>no hay respuesta</translation>
    </message>
</context>
<context>
    <name>enrow::ReasonText</name>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>it contains an invisible control character</source>
        <translation>contiene un carácter de control invisible</translation>
    </message>
    <message>
        <source>it contains a broken character</source>
        <translation>contiene un carácter dañado</translation>
    </message>
    <message>
        <source>it has quotation marks around it. Paste it without them</source>
        <translation>está entre comillas. Pegue el texto sin ellas</translation>
    </message>
    <message>
        <source>there is something before the key. Paste only the key</source>
        <translation>hay algo delante de la clave. Pegue solo la clave</translation>
    </message>
    <message>
        <source>it contains a space</source>
        <translation>contiene un espacio</translation>
    </message>
    <message>
        <source>it contains a special character</source>
        <translation>contiene un carácter especial</translation>
    </message>
</context>
<context>
    <name>enrow::RemovalBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Put the removed batches back into the list</source>
        <translation>Volver a poner en la lista los lotes quitados</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln batches</source>
        <translation>
            <numerusform>Se ha quitado %Ln lote</numerusform>
            <numerusform>Se han quitado %Ln lotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::ResultDelegate</name>
    <message>
        <source>in %1</source>
        <comment>a column</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Found in %1: %2</source>
        <comment>a column and its value</comment>
        <translation>Encontrado en %1: %2</translation>
    </message>
</context>
<context>
    <name>enrow::ResultHeader</name>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Buscado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>&amp;Show all columns</source>
        <translation>&amp;Mostrar todas las columnas</translation>
    </message>
    <message>
        <source>%1 (empty)</source>
        <comment>a column</comment>
        <translation>%1 (vacía)</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>&amp;Ocultar «%1»</translation>
    </message>
    <message>
        <source>S&amp;mallest first</source>
        <translation>Me&amp;nores primero</translation>
    </message>
    <message>
        <source>Sort &amp;A to Z</source>
        <translation>Ordenar de la &amp;A a la Z</translation>
    </message>
    <message>
        <source>&amp;Largest first</source>
        <translation>Ma&amp;yores primero</translation>
    </message>
    <message>
        <source>Sort &amp;Z to A</source>
        <translation>Ordenar de la &amp;Z a la A</translation>
    </message>
    <message>
        <source>Or&amp;iginal order</source>
        <translation>O&amp;rden original</translation>
    </message>
</context>
<context>
    <name>enrow::ResultTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copiar con &amp;encabezados</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Control+Shift+C</translation>
    </message>
    <message>
        <source>Select whole &amp;rows</source>
        <translation>Seleccionar &amp;filas enteras</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Shift+Space</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>%1 cells are too many to copy. Select fewer, or export them to a file.</source>
        <translation>%1 celdas son demasiadas para copiarlas. Seleccione menos o expórtelas a un archivo.</translation>
    </message>
    <message>
        <source>A selection of %1 rows is too large to keep while others are shown.</source>
        <translation>Una selección de %1 filas es demasiado grande para conservarla mientras se muestran otras.</translation>
    </message>
</context>
<context>
    <name>enrow::ResultTableModel</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1: click to sort, right-click to choose columns</source>
        <translation>%1: clic para ordenar, clic derecho para elegir columnas</translation>
    </message>
</context>
<context>
    <name>enrow::ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches</source>
        <translation>
            <numerusform>%1 lote</numerusform>
            <numerusform>%1 lotes</numerusform>
        </translation>
    </message>
    <message>
        <source>The only row of %1</source>
        <comment>a batch, or a number of them</comment>
        <translation>La única fila de %1</translation>
    </message>
    <message>
        <source>None of the %1 rows of %2</source>
        <comment>a number of rows, and a batch or a number of them</comment>
        <translation>Ninguna de las %1 filas de %2</translation>
    </message>
    <message>
        <source>%1 does not have “%2”.</source>
        <translation>%1 no contiene «%2».</translation>
    </message>
    <message>
        <source>%1 has “%2”.</source>
        <translation>%1 contiene «%2».</translation>
    </message>
    <message>
        <source>%1 does not have this qualification.</source>
        <translation>%1 no tiene esta calificación.</translation>
    </message>
    <message>
        <source>%1 has this qualification.</source>
        <translation>%1 tiene esta calificación.</translation>
    </message>
    <message>
        <source>%1 does not have “%2” and this qualification.</source>
        <translation>%1 no reúne «%2» y esta calificación.</translation>
    </message>
    <message>
        <source>%1 has “%2” and this qualification.</source>
        <translation>%1 reúne «%2» y esta calificación.</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Ninguna fila coincide</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>No batch chosen</source>
        <translation>Ningún lote elegido</translation>
    </message>
    <message>
        <source>Choose one or more batches in the list to see their results.</source>
        <translation>Elija uno o varios lotes en la lista para ver sus resultados.</translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>Leyendo los resultados…</translation>
    </message>
    <message>
        <source>They are in the archive on this computer.</source>
        <translation>Están en el archivo histórico de este equipo.</translation>
    </message>
    <message>
        <source>The results cannot be read</source>
        <translation>No se pueden leer los resultados</translation>
    </message>
    <message>
        <source>The archive does not give them. Refresh the batch to get them from Enrow again.</source>
        <translation>No se pueden obtener del archivo histórico. Actualice el lote para volver a pedirlos a Enrow.</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>These batches have no rows.</source>
        <translation>Estos lotes no tienen filas.</translation>
    </message>
</context>
<context>
    <name>enrow::RowChoice</name>
    <message>
        <source>&amp;All rows (%1), in the order of the table</source>
        <translation>&amp;Todas las filas (%1), en el orden de la tabla</translation>
    </message>
    <message>
        <source>Every row of the chosen batches</source>
        <translation>Todas las filas de los lotes elegidos</translation>
    </message>
    <message>
        <source>&amp;Visible rows (%1)</source>
        <translation>Filas &amp;visibles (%1)</translation>
    </message>
    <message>
        <source>The rows that match the filter, in the order of the table</source>
        <translation>Las filas que coinciden con el filtro, en el orden de la tabla</translation>
    </message>
    <message>
        <source>&amp;Selected rows (%1)</source>
        <translation>Filas &amp;seleccionadas (%1)</translation>
    </message>
    <message>
        <source>The rows that are selected in the table, in its order</source>
        <translation>Las filas seleccionadas en la tabla, en su orden</translation>
    </message>
    <message>
        <source>&amp;All rows (%1)</source>
        <translation>&amp;Todas las filas (%1)</translation>
    </message>
    <message>
        <source>Every row of the chosen batches, in the order they came</source>
        <translation>Todas las filas de los lotes elegidos, en el orden en que llegaron</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Any qualification</source>
        <translation>Cualquier calificación</translation>
    </message>
    <message>
        <source>Others only</source>
        <translation>Solo otros</translation>
    </message>
    <message>
        <source>Valid or found only</source>
        <translation>Solo válidos o encontrados</translation>
    </message>
    <message>
        <source>Invalid or not found only</source>
        <translation>Solo no válidos o no encontrados</translation>
    </message>
</context>
<context>
    <name>enrow::RowFields</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Datos propios</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Write an e-mail to this address</source>
        <translation>Escribir un correo a esta dirección</translation>
    </message>
    <message>
        <source>Open this page in the browser</source>
        <translation>Abrir esta página en el navegador</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copiar «%1»</translation>
    </message>
</context>
<context>
    <name>enrow::RowsText</name>
    <message numerus="yes">
        <source>%1 rows received, and the reply mentions another page.</source>
        <translation>
            <numerusform>Ha llegado %1 fila, y la respuesta menciona otra página.</numerusform>
            <numerusform>Han llegado %1 filas, y la respuesta menciona otra página.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows received, but the reply announces %2.</source>
        <translation>
            <numerusform>Ha llegado %1 fila, pero la respuesta anuncia %2.</numerusform>
            <numerusform>Han llegado %1 filas, pero la respuesta anuncia %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows received.</source>
        <translation>
            <numerusform>Ha llegado %1 fila de %2.</numerusform>
            <numerusform>Han llegado %1 filas de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply mentions another page.</source>
        <translation>La respuesta menciona otra página.</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>a number of rows</comment>
        <translation>%1 de menos</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <comment>a number of rows</comment>
        <translation>%1 de más</translation>
    </message>
    <message>
        <source>more pages of %1</source>
        <comment>a number of batches</comment>
        <translation>con más páginas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches returned other numbers of rows than announced: %3.</source>
        <translation>
            <numerusform>%1 de %2 lotes con un número de filas distinto del anunciado: %3.</numerusform>
            <numerusform>%1 de %2 lotes con un número de filas distinto del anunciado: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply gives counts that cannot be: %1.</source>
        <comment>%1 is what came: requested 1e30</comment>
        <translation>La respuesta da recuentos imposibles: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <comment>that came, of those requested</comment>
        <translation>
            <numerusform>%1 de %2 fila</numerusform>
            <numerusform>%1 de %2 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches failed, with %3.</source>
        <translation>
            <numerusform>Lotes fallidos: %1 de %2, con %3.</numerusform>
            <numerusform>Lotes fallidos: %1 de %2, con %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>This batch failed, with %1.</source>
        <translation>Este lote ha fallado, con %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches returned no rows.</source>
        <translation>
            <numerusform>Lotes que no han devuelto filas: %1 de %2.</numerusform>
            <numerusform>Lotes que no han devuelto filas: %1 de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entries of the results are not rows.</source>
        <translation>
            <numerusform>%1 entrada de los resultados no es una fila.</numerusform>
            <numerusform>%1 entradas de los resultados no son filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts that cannot be came with %1 of %2 batches.</source>
        <translation>Recuentos imposibles en %1 de %2 lotes.</translation>
    </message>
    <message>
        <source>Still running: more rows may come.</source>
        <translation>En curso: pueden llegar más filas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches still running.</source>
        <translation>
            <numerusform>%1 lote aún en curso.</numerusform>
            <numerusform>%1 lotes aún en curso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows missing</source>
        <translation>
            <numerusform>Falta %1 fila</numerusform>
            <numerusform>Faltan %1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a number of batches</comment>
        <translation>%1 con error</translation>
    </message>
    <message>
        <source>%1 without rows</source>
        <comment>a number of batches</comment>
        <translation>%1 sin filas</translation>
    </message>
    <message>
        <source>%1 running</source>
        <comment>a number of batches</comment>
        <translation>%1 en curso</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches failed and returned no rows.</source>
        <translation>
            <numerusform>%1 de %2 lotes ha fallado y no ha devuelto ninguna fila.</numerusform>
            <numerusform>%1 de %2 lotes han fallado y no han devuelto ninguna fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>This batch failed and returned no rows.</source>
        <translation>Este lote ha fallado y no ha devuelto ninguna fila.</translation>
    </message>
</context>
<context>
    <name>enrow::RunningTitle</name>
    <message>
        <source>(%1 running) %2</source>
        <comment>a number of batches, the name of the program</comment>
        <translation>(%1 en curso) %2</translation>
    </message>
</context>
<context>
    <name>enrow::SampleWindow</name>
    <message>
        <source>Sample data – Enrow Desk</source>
        <translation>Datos de ejemplo – Enrow Desk</translation>
    </message>
</context>
<context>
    <name>enrow::SearchRemark</name>
    <message>
        <source>“%1” is searched for in the text of the rows. Type qualification:%1 to search by outcome.</source>
        <translation>«%1» se busca en el texto de las filas. Escriba qualification:%1 para buscar por resultado.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Did you mean %2?</source>
        <translation>No hay ninguna columna «%1». ¿Quería decir %2?</translation>
    </message>
    <message>
        <source>There is no column “%1”. It is searched for as a word.</source>
        <translation>No hay ninguna columna «%1». Se busca como palabra.</translation>
    </message>
    <message>
        <source>These rows have no column “%1”.</source>
        <translation>Estas filas no tienen la columna «%1».</translation>
    </message>
    <message>
        <source>The column “%1” is empty in all of these rows.</source>
        <translation>La columna «%1» está vacía en todas estas filas.</translation>
    </message>
</context>
<context>
    <name>enrow::SegmentButton</name>
    <message>
        <source>%1 %2</source>
        <comment>a choice, and how many it leaves</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>enrow::StartPage</name>
    <message>
        <source>Follow your Enrow batches</source>
        <translation>Siga sus lotes de Enrow</translation>
    </message>
    <message>
        <source>See what they found and what they cost, and export the results.</source>
        <translation>Vea qué han encontrado y cuánto han costado, y exporte los resultados.</translation>
    </message>
    <message>
        <source>Enter your API key</source>
        <translation>Introduzca su clave de API</translation>
    </message>
    <message>
        <source>You find it in your Enrow account. It is tested before it is saved.</source>
        <translation>La encontrará en su cuenta de Enrow. Se prueba antes de guardarla.</translation>
    </message>
    <message>
        <source>API key…</source>
        <translation>Clave de API…</translation>
    </message>
    <message>
        <source>Paste batch IDs</source>
        <translation>Pegue los ID de lote</translation>
    </message>
    <message>
        <source>Press Ctrl+V anywhere in this window, or drop text or a file. The batch ID is the “id” that Enrow returned when the batch was started. Links, tables and whole e-mails work too.</source>
        <translation>Pulse Control+V en cualquier parte de esta ventana, o suelte texto o un archivo. El ID de lote es el «id» que devolvió Enrow al iniciar el lote. También sirven enlaces, tablas y correos enteros.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation>O eche antes un vistazo</translation>
    </message>
    <message>
        <source>Simulated batches in a separate window. Nothing is charged, and nothing is saved.</source>
        <translation>Lotes simulados en otra ventana. No se cobra ni se guarda nada.</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>API key ready</source>
        <translation>Clave de API lista</translation>
    </message>
    <message>
        <source>It is used for the batches that you add.</source>
        <translation>Se usa para los lotes que añada.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
</context>
<context>
    <name>enrow::StateButtons</name>
    <message>
        <source>Enter API key…</source>
        <translation>Introducir clave de API…</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Volver a seguir</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Cambiar tipo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <source>Try this ID as another kind of batch</source>
        <translation>Probar este ID como otro tipo de lote</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln IDs</source>
        <translation>
            <numerusform>Copiar %Ln ID</numerusform>
            <numerusform>Copiar %Ln ID</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove batch</source>
        <translation>Quitar lote</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln batches</source>
        <translation>
            <numerusform>Quitar %Ln lote</numerusform>
            <numerusform>Quitar %Ln lotes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copiar los datos para el soporte</translation>
    </message>
    <message>
        <source>Copy the ID, the kind, what happened and when, to send it to Enrow</source>
        <translation>Copiar el ID, el tipo, qué ocurrió y cuándo, para enviarlo a Enrow</translation>
    </message>
    <message>
        <source>Enter another key…</source>
        <translation>Introducir otra clave…</translation>
    </message>
</context>
<context>
    <name>enrow::TableCopy</name>
    <message>
        <source>Copied an empty cell</source>
        <translation>Celda vacía copiada</translation>
    </message>
    <message>
        <source>Copied “%1”</source>
        <comment>a cell</comment>
        <translation>«%1» copiado</translation>
    </message>
    <message numerus="yes">
        <source>Copied from %1 rows</source>
        <translation>
            <numerusform>Copiado de %1 fila</numerusform>
            <numerusform>Copiado de %1 filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::UndoAction</name>
    <message>
        <source>Removed the added batch again.</source>
        <translation>Se ha quitado el lote añadido.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo adding %Ln batches</source>
        <translation>
            <numerusform>&amp;Deshacer: añadir %Ln lote</numerusform>
            <numerusform>&amp;Deshacer: añadir %Ln lotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the %Ln added batches again.</source>
        <translation>
            <numerusform>Se ha quitado el lote añadido (%Ln).</numerusform>
            <numerusform>Se han quitado los %Ln lotes añadidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the removed batch back into the list.</source>
        <translation>El lote quitado vuelve a estar en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo removing %Ln batches</source>
        <translation>
            <numerusform>&amp;Deshacer: quitar %Ln lote</numerusform>
            <numerusform>&amp;Deshacer: quitar %Ln lotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln removed batches back into the list.</source>
        <translation>
            <numerusform>%Ln lote quitado vuelve a estar en la lista.</numerusform>
            <numerusform>%Ln lotes quitados vuelven a estar en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo renaming</source>
        <translation>&amp;Deshacer cambio de nombre</translation>
    </message>
    <message>
        <source>Restored the previous label.</source>
        <translation>Se ha restaurado la etiqueta anterior.</translation>
    </message>
    <message>
        <source>&amp;Undo label and note</source>
        <translation>&amp;Deshacer etiqueta y nota</translation>
    </message>
    <message>
        <source>Restored the previous label and note.</source>
        <translation>Se han restaurado la etiqueta y la nota anteriores.</translation>
    </message>
    <message>
        <source>&amp;Undo the change of kind</source>
        <translation>&amp;Deshacer cambio de tipo</translation>
    </message>
    <message>
        <source>Restored the previous kind.</source>
        <translation>Se ha restaurado el tipo anterior.</translation>
    </message>
    <message>
        <source>Added the batch again.</source>
        <translation>Se ha vuelto a añadir el lote.</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;do adding %Ln batches</source>
        <translation>
            <numerusform>Re&amp;hacer: añadir %Ln lote</numerusform>
            <numerusform>Re&amp;hacer: añadir %Ln lotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added the %Ln batches again.</source>
        <translation>
            <numerusform>Se ha vuelto a añadir %Ln lote.</numerusform>
            <numerusform>Se han vuelto a añadir los %Ln lotes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the batch again.</source>
        <translation>Se ha vuelto a quitar el lote.</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;do removing %Ln batches</source>
        <translation>
            <numerusform>Re&amp;hacer: quitar %Ln lote</numerusform>
            <numerusform>Re&amp;hacer: quitar %Ln lotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the %Ln batches again.</source>
        <translation>
            <numerusform>Se ha vuelto a quitar %Ln lote.</numerusform>
            <numerusform>Se han vuelto a quitar los %Ln lotes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;do renaming</source>
        <translation>Re&amp;hacer cambio de nombre</translation>
    </message>
    <message>
        <source>Restored the new label.</source>
        <translation>Se ha restaurado la etiqueta nueva.</translation>
    </message>
    <message>
        <source>Re&amp;do label and note</source>
        <translation>Re&amp;hacer etiqueta y nota</translation>
    </message>
    <message>
        <source>Restored the new label and note.</source>
        <translation>Se han restaurado la etiqueta y la nota nuevas.</translation>
    </message>
    <message>
        <source>Re&amp;do the change of kind</source>
        <translation>Re&amp;hacer cambio de tipo</translation>
    </message>
    <message>
        <source>Restored the new kind.</source>
        <translation>Se ha restaurado el tipo nuevo.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Re&amp;hacer</translation>
    </message>
</context>
<context>
    <name>enrow::UnlikelyWords</name>
    <message>
        <source>Add these words as batch IDs</source>
        <translation>Añadir estas palabras como ID de lote</translation>
    </message>
    <message>
        <source>“%1” does not look like a batch ID and was not added.</source>
        <translation>«%1» no parece un ID de lote y no se ha añadido.</translation>
    </message>
    <message>
        <source>%1 words do not look like batch IDs and were not added. Tick those that are IDs.</source>
        <translation>%1 palabras no parecen ID de lote y no se han añadido. Marque las que sí lo sean.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Se muestran las primeras %1.</translation>
    </message>
    <message>
        <source>Add it an&amp;yway</source>
        <translation>Añadir de todos &amp;modos</translation>
    </message>
    <message numerus="yes">
        <source>Add %1 batches</source>
        <translation>
            <numerusform>Añadir %1 lote</numerusform>
            <numerusform>Añadir %1 lotes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add batches</source>
        <translation>Añadir lotes</translation>
    </message>
    <message>
        <source>%1 (only part of an ID)</source>
        <translation>%1 (solo parte de un ID)</translation>
    </message>
    <message>
        <source>“%1” is only part of a batch ID and was not added. Copy the whole ID.</source>
        <translation>«%1» es solo una parte de un ID de lote y no se ha añadido. Copie el ID completo.</translation>
    </message>
</context>
<context>
    <name>enrow::WidgetFileDialogs</name>
    <message>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation>«%1» ya existe.</translation>
    </message>
    <message>
        <source>What is in it will be lost. It is in the folder %1.</source>
        <translation>Se perderá su contenido. Está en la carpeta %1.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
</context>
</TS>
