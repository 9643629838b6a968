<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Column</name>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualificazione</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Searched full name</source>
        <translation>Nome completo cercato</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numero di telefono</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Searched LinkedIn URL</source>
        <translation>URL LinkedIn cercato</translation>
    </message>
    <message>
        <source>Searched first name</source>
        <translation>Nome cercato</translation>
    </message>
    <message>
        <source>Searched last name</source>
        <translation>Cognome cercato</translation>
    </message>
    <message>
        <source>Searched domain</source>
        <translation>Dominio cercato</translation>
    </message>
    <message>
        <source>Searched company</source>
        <translation>Azienda cercata</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizzato</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>E-mail or phone</source>
        <translation>E-mail o telefono</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opzione sconosciuta: «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opzioni sconosciute: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Manca un valore dopo «%1».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valore inatteso dopo «%1».</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
</context>
<context>
    <name>enrow::AboutBox</name>
    <message>
        <source>About Enrow Desk</source>
        <translation>Informazioni su Enrow Desk</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enrow Desk %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Enrow Desk %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Follows Enrow batches, shows their results and exports them.

An unofficial client, not affiliated with Enrow. Free software under the MIT licence.</source>
        <translation>Segue i batch di Enrow, ne mostra i risultati e li esporta.

Client non ufficiale, non affiliato a Enrow. Software libero con licenza MIT.</translation>
    </message>
</context>
<context>
    <name>enrow::AddBatchBar</name>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Batch &amp;IDs</source>
        <translation>I&amp;D dei batch</translation>
    </message>
    <message>
        <source>Add these batches to the list (Enter)</source>
        <translation>Aggiunge questi batch all’elenco (Invio)</translation>
    </message>
    <message>
        <source>Paste batch IDs, links or API replies</source>
        <translation>Incollare ID dei batch, link o risposte API</translation>
    </message>
    <message>
        <source>Paste batch IDs</source>
        <translation>Incollare ID dei batch</translation>
    </message>
    <message>
        <source>Batch IDs, or text that contains them: a link, a table, an e-mail, an API reply</source>
        <translation>ID dei batch o un testo che li contiene: un link, una tabella, un’e-mail, una risposta API</translation>
    </message>
    <message>
        <source>Batch IDs</source>
        <translation>ID dei batch</translation>
    </message>
    <message>
        <source>This text is too long. Paste at most %1 characters at a time.</source>
        <translation>Il testo è troppo lungo. Incollare al massimo %1 caratteri alla volta.</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Lettura del testo…</translation>
    </message>
    <message>
        <source>Add many batches?</source>
        <translation>Aggiungere molti batch?</translation>
    </message>
    <message>
        <source>This text contains that many batch IDs. Each one is checked until it is done.</source>
        <translation>Il testo contiene gli ID di altrettanti batch. Ognuno viene controllato finché non è terminato.</translation>
    </message>
    <message>
        <source>Enter at least one batch ID.</source>
        <translation>Inserire l’ID di almeno un batch.</translation>
    </message>
    <message>
        <source>No batch ID was found in this text.</source>
        <translation>Nel testo non è stato trovato l’ID di alcun batch.</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln batches.</source>
        <translation>
            <numerusform>%Ln batch aggiunto.</numerusform>
            <numerusform>%Ln batch aggiunti.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 è già nell’elenco.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are already in the list.</source>
        <comment>a number of batches</comment>
        <translation>
            <numerusform>%Ln è già nell’elenco.</numerusform>
            <numerusform>%Ln sono già nell’elenco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate IDs were dropped.</source>
        <translation>
            <numerusform>%Ln ID duplicato ignorato.</numerusform>
            <numerusform>%Ln ID duplicati ignorati.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was refused: %2.</source>
        <translation>%1 non accettato: %2.</translation>
    </message>
    <message>
        <source>Others refused: %1.</source>
        <translation>Altri non accettati: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words were left out because they may be API keys.</source>
        <translation>
            <numerusform>%Ln parola è stata esclusa perché potrebbe essere una chiave API.</numerusform>
            <numerusform>%Ln parole sono state escluse perché potrebbero essere chiavi API.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln batches?</source>
        <translation>
            <numerusform>Aggiungere %Ln batch?</numerusform>
            <numerusform>Aggiungere %Ln batch?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln batches</source>
        <translation>
            <numerusform>&amp;Aggiungi %Ln batch</numerusform>
            <numerusform>&amp;Aggiungi %Ln batch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::AddedColumnsButton</name>
    <message>
        <source>Added columns</source>
        <translation>Colonne aggiunte</translation>
    </message>
    <message>
        <source>The columns that are written after those of your list. A name that your list has already gets &quot;enrow&quot; before it.</source>
        <translation>Le colonne scritte dopo quelle dell’elenco. Ai nomi già presenti nell’elenco viene anteposto «enrow».</translation>
    </message>
    <message>
        <source>The result columns</source>
        <translation>Le colonne dei risultati</translation>
    </message>
    <message>
        <source>Added columns: %1</source>
        <comment>how many</comment>
        <translation>Colonne aggiunte: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 columns</source>
        <translation>
            <numerusform>%1 colonna</numerusform>
            <numerusform>%1 colonne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::AppContext</name>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Negli appunti non c’è testo.</translation>
    </message>
    <message>
        <source>Another window or program removed these results from the archive. Refresh the batch to ask for them again.</source>
        <translation>Un’altra finestra o un altro programma ha rimosso questi risultati dall’archivio. Aggiornare il batch per richiederli di nuovo.</translation>
    </message>
</context>
<context>
    <name>enrow::AppSetup</name>
    <message>
        <source>ENROW_API_KEY is no API key: %1</source>
        <translation>ENROW_API_KEY non è una chiave API: %1</translation>
    </message>
</context>
<context>
    <name>enrow::ArchiveController</name>
    <message>
        <source>Backup of Enrow Desk (*.sqlite)</source>
        <translation>Backup di Enrow Desk (*.sqlite)</translation>
    </message>
    <message>
        <source>This file is no backup of Enrow Desk, or it is damaged (%1).</source>
        <translation>Il file non è un backup di Enrow Desk oppure è danneggiato (%1).</translation>
    </message>
    <message>
        <source>A newer Enrow Desk wrote this backup (%1). Update this program.</source>
        <translation>Il backup è stato creato da una versione più recente di Enrow Desk (%1). Aggiornare il programma.</translation>
    </message>
    <message>
        <source>Its place is read-only. Allow writing there, or start Enrow Desk with --data-dir and another folder.</source>
        <translation>La posizione è di sola lettura. Consentire la scrittura oppure avviare Enrow Desk con --data-dir e un’altra cartella.</translation>
    </message>
    <message>
        <source>Its place does not respond, as when a network drive is gone.</source>
        <translation>La posizione non risponde, come quando un’unità di rete non è più disponibile.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Ripr&amp;ova</translation>
    </message>
    <message>
        <source>Tries the archive again now</source>
        <translation>Riprova subito ad aprire l’archivio</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>Closes this message</source>
        <translation>Chiude questo messaggio</translation>
    </message>
    <message>
        <source>The batches of the archive %1 are shown, but it cannot be changed. %2 Changes are kept only until the program ends. Saving is retried automatically.</source>
        <translation>I batch dell’archivio %1 sono visibili, ma l’archivio non può essere modificato. %2 Le modifiche restano solo fino alla chiusura del programma. Il salvataggio viene ritentato automaticamente.</translation>
    </message>
    <message>
        <source>The archive could not be read (%1), so a new one was started. The old one was moved unchanged to %2. If you have a backup, restore it from the File menu; otherwise add the batches again.</source>
        <translation>Non è stato possibile leggere l’archivio (%1), quindi ne è stato creato uno nuovo. Il precedente è stato spostato senza modifiche in %2. Se esiste un backup, ripristinarlo dal menu File; altrimenti aggiungere di nuovo i batch.</translation>
    </message>
    <message>
        <source>The archive %1 was deleted while the program ran. What the archive held was saved to a new one.</source>
        <translation>L’archivio %1 è stato eliminato mentre il programma era in esecuzione. Il suo contenuto è stato salvato in uno nuovo.</translation>
    </message>
    <message>
        <source>Another file took the place of the archive %1 while the program ran. What the archive held was added to that file.</source>
        <translation>Mentre il programma era in esecuzione, un altro file ha preso il posto dell’archivio %1. Il contenuto dell’archivio è stato aggiunto a quel file.</translation>
    </message>
    <message>
        <source>The archive entries of some batches are damaged: %1. Their figures were read again from their results, or will be requested again. Check their labels and notes.</source>
        <translation>Nell’archivio, le voci di alcuni batch sono danneggiate: %1. I loro dati sono stati riletti dai risultati oppure verranno richiesti di nuovo. Controllare etichette e note.</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>Uscire senza salvare?</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches are not saved: %2</source>
        <translation>
            <numerusform>%1 batch non è salvato: %2</numerusform>
            <numerusform>%1 batch non sono salvati: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Their latest changes are lost if the program ends now. %1</source>
        <translation>Chiudendo ora il programma, le ultime modifiche andranno perse. %1</translation>
    </message>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>&amp;Esci comunque</translation>
    </message>
    <message>
        <source>Another window or program had removed from the archive: %1. They changed here, so they are back in the archive. Remove them here if you do not want them.</source>
        <comment>names of batches</comment>
        <translation>Un’altra finestra o un altro programma aveva rimosso dall’archivio: %1. Poiché qui sono stati modificati, sono di nuovo nell’archivio. Se non servono, rimuoverli qui.</translation>
    </message>
    <message>
        <source>Another window or program removed from the archive: %1. What was removed stays in this list only until the program ends. Rename a batch to keep it; its results are then requested again.</source>
        <comment>names of batches</comment>
        <translation>Un’altra finestra o un altro programma ha rimosso dall’archivio: %1. Quanto rimosso resta in questo elenco solo fino alla chiusura del programma. Per conservare un batch, rinominarlo: i suoi risultati verranno richiesti di nuovo.</translation>
    </message>
    <message>
        <source>An archive that could not be read was moved unchanged to %1. If batches are missing here, restore a backup from the File menu, or add them again.</source>
        <translation>Un archivio illeggibile è stato spostato senza modifiche in %1. Se qui mancano dei batch, ripristinare un backup dal menu File o aggiungerli di nuovo.</translation>
    </message>
    <message>
        <source>Batches are kept only until the program ends, since the archive %1 cannot be opened. %2</source>
        <translation>I batch restano solo fino alla chiusura del programma, perché non è possibile aprire l’archivio %1. %2</translation>
    </message>
    <message>
        <source>Opening it is retried automatically.</source>
        <translation>L’apertura viene ritentata automaticamente.</translation>
    </message>
    <message>
        <source>The latest changes are not in the archive %1 yet and would be lost if the program ended now. %2 Saving is retried automatically.</source>
        <translation>Le ultime modifiche non sono ancora nell’archivio %1 e andrebbero perse chiudendo ora il programma. %2 Il salvataggio viene ritentato automaticamente.</translation>
    </message>
    <message>
        <source>Back up all batches</source>
        <translation>Backup di tutti i batch</translation>
    </message>
    <message>
        <source>All batches and their results are backed up in %1</source>
        <translation>Backup di tutti i batch e dei loro risultati creato in %1</translation>
    </message>
    <message>
        <source>The backup could not be written to %1. %2</source>
        <translation>Non è stato possibile scrivere il backup in %1. %2</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message>
        <source>Replace all batches?</source>
        <translation>Sostituire tutti i batch?</translation>
    </message>
    <message>
        <source>The backup “%1” replaces all batches of the list.</source>
        <translation>Il backup «%1» sostituirà tutti i batch dell’elenco.</translation>
    </message>
    <message>
        <source>The current archive is kept in a file next to it, which can be restored in the same way.</source>
        <translation>L’archivio attuale viene conservato in un file accanto, che si può ripristinare allo stesso modo.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sostituisci</translation>
    </message>
    <message>
        <source>Nothing was restored from %1, and nothing was changed. %2</source>
        <translation>Da %1 non è stato ripristinato nulla e nulla è stato modificato. %2</translation>
    </message>
    <message>
        <source>The batches of %1 are restored</source>
        <translation>Batch di %1 ripristinati</translation>
    </message>
    <message>
        <source>The batches of %1 are restored. What the archive held before is in %2, which can be restored in the same way.</source>
        <translation>I batch di %1 sono stati ripristinati. Il contenuto precedente dell’archivio è in %2 e si può ripristinare allo stesso modo.</translation>
    </message>
</context>
<context>
    <name>enrow::AutomaticExportBar</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferenze…</translation>
    </message>
    <message>
        <source>“%1” was not exported. %2</source>
        <translation>«%1» non è stato esportato. %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln other batches were not exported. %2</source>
        <translation>
            <numerusform>«%1» e %Ln altro batch non sono stati esportati. %2</numerusform>
            <numerusform>«%1» e altri %Ln batch non sono stati esportati. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::AutomaticExportRows</name>
    <message>
        <source>Export each batch when it completes</source>
        <translation>Esporta ogni batch appena è completato</translation>
    </message>
    <message>
        <source>Preset of automatic exports</source>
        <translation>Preset delle esportazioni automatiche</translation>
    </message>
    <message>
        <source>Folder of automatic exports</source>
        <translation>Cartella delle esportazioni automatiche</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose the folder of automatic exports</source>
        <translation>Scegli la cartella delle esportazioni automatiche</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatica</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>No preset: all columns as CSV</source>
        <translation>Nessun preset: tutte le colonne in CSV</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (mancante)</translation>
    </message>
</context>
<context>
    <name>enrow::AutomaticExports</name>
    <message>
        <source>No folder is chosen for it: choose one in the preferences.</source>
        <translation>La cartella di destinazione non è impostata: sceglierne una nelle preferenze.</translation>
    </message>
    <message>
        <source>The preset “%1” is gone: choose another in the preferences.</source>
        <translation>Il preset «%1» non esiste più: sceglierne un altro nelle preferenze.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln file</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was exported: %2 in %3.</source>
        <translation>«%1» esportato: %2 in %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 riga</numerusform>
            <numerusform>%1 righe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::BalanceLabel</name>
    <message numerus="yes">
        <source>%1 credits</source>
        <translation>
            <numerusform>%1 credito</numerusform>
            <numerusform>%1 crediti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>a balance, and when it was that</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The balance of your Enrow account, checked at %1.</source>
        <translation>Saldo dell’account Enrow. Ultimo controllo: %1.</translation>
    </message>
    <message>
        <source>%1 It could not be checked again.</source>
        <translation>%1 Non è stato possibile controllarlo di nuovo.</translation>
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
        <translation>Aggiorna &amp;ora</translation>
    </message>
    <message>
        <source>Check the selected batches now</source>
        <translation>Controlla subito i batch selezionati</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Rinomina</translation>
    </message>
    <message>
        <source>Give the batch a name of your own</source>
        <translation>Dà al batch un nome a scelta</translation>
    </message>
    <message>
        <source>Label an&amp;d note…</source>
        <translation>&amp;Etichetta e nota…</translation>
    </message>
    <message>
        <source>Edit the label and the note of the batch</source>
        <translation>Modifica l’etichetta e la nota del batch</translation>
    </message>
    <message>
        <source>Change &amp;kind</source>
        <translation>Cambia &amp;tipo</translation>
    </message>
    <message>
        <source>Change the kind of the selected batches and ask again</source>
        <translation>Cambia il tipo dei batch selezionati e li richiede di nuovo</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>&amp;Copia ID</translation>
    </message>
    <message>
        <source>Copy the IDs of the selected batches</source>
        <translation>Copia gli ID dei batch selezionati</translation>
    </message>
    <message>
        <source>&amp;Remove batch</source>
        <translation>Ri&amp;muovi batch</translation>
    </message>
    <message>
        <source>Remove from this list; nothing is deleted at Enrow</source>
        <translation>Rimuove da questo elenco; su Enrow non viene eliminato nulla</translation>
    </message>
    <message numerus="yes">
        <source>Refresh %Ln batches &amp;now</source>
        <translation>
            <numerusform>Aggiorna &amp;ora %Ln batch</numerusform>
            <numerusform>Aggiorna &amp;ora %Ln batch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %Ln IDs</source>
        <translation>
            <numerusform>&amp;Copia %Ln ID</numerusform>
            <numerusform>&amp;Copia %Ln ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln batches</source>
        <translation>
            <numerusform>Ri&amp;muovi %Ln batch</numerusform>
            <numerusform>Ri&amp;muovi %Ln batch</numerusform>
        </translation>
    </message>
    <message>
        <source>Sto&amp;p watching</source>
        <translation>&amp;Non seguire più</translation>
    </message>
    <message>
        <source>Watch &amp;again</source>
        <translation>&amp;Segui di nuovo</translation>
    </message>
    <message>
        <source>Stop checking the selected batches; they continue at Enrow</source>
        <translation>Smette di controllare i batch selezionati; su Enrow continuano</translation>
    </message>
    <message>
        <source>Check the selected batches until they are done</source>
        <translation>Controlla i batch selezionati finché non sono terminati</translation>
    </message>
    <message>
        <source>Remove every batch that Enrow does not know from this list; Undo brings them back</source>
        <translation>Rimuovere da questo elenco tutti i batch che Enrow non conosce; «Annulla» li ripristina</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln batches not found at Enrow</source>
        <translation>
            <numerusform>Rimuovi %Ln batch non trovato su Enrow</numerusform>
            <numerusform>Rimuovi %Ln batch non trovati su Enrow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::BatchCard</name>
    <message>
        <source>Looking up</source>
        <translation>In ricerca</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nuovo tentativo</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>Chiave richiesta</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Non seguito</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>%1 requested</source>
        <comment>a number of rows</comment>
        <translation>Richiesti: %1</translation>
    </message>
    <message>
        <source>%1 valid</source>
        <comment>a number of e-mails</comment>
        <translation>Validi: %1</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>a number of e-mails or phones</comment>
        <translation>Trovati: %1</translation>
    </message>
    <message>
        <source>%1 of %2 valid</source>
        <comment>a number of e-mails</comment>
        <translation>Validi: %1 su %2</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <comment>a number of e-mails or phones</comment>
        <translation>Trovati: %1 su %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 di %2 riga</numerusform>
            <numerusform>%1 di %2 righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 riga</numerusform>
            <numerusform>%1 righe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows finished of rows requested</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>in attesa del proprio turno</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>controllo in corso…</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>nessuna risposta da %1</translation>
    </message>
    <message>
        <source>opened from the file %1 at %2</source>
        <comment>%2 is a time of day, and its date unless that is today</comment>
        <translation>aperto dal file %1: %2</translation>
    </message>
    <message>
        <source>checked at %1</source>
        <comment>%1 is a time of day, and its date unless that is today</comment>
        <translation>ultimo controllo: %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nessuna risposta</translation>
    </message>
    <message>
        <source>%1, retry in %2</source>
        <comment>%1 is what is wrong, %2 a time as 5 s</comment>
        <translation>%1, nuovo tentativo tra %2</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <comment>%1 is a time as 5 s</comment>
        <translation>Nuovo tentativo tra %1</translation>
    </message>
    <message>
        <source>next check in %1</source>
        <translation>prossimo controllo tra %1</translation>
    </message>
    <message>
        <source>Waiting for an API key</source>
        <translation>In attesa di una chiave API</translation>
    </message>
    <message>
        <source>Refresh to ask again.</source>
        <translation>Aggiornare per chiedere di nuovo.</translation>
    </message>
    <message>
        <source>Enrow now returns different rows. They replaced the earlier ones.</source>
        <translation>Enrow ora restituisce righe diverse, che hanno sostituito le precedenti.</translation>
    </message>
    <message>
        <source>Enrow now says: %1. The earlier results are kept.</source>
        <translation>Enrow ora risponde: %1. I risultati precedenti vengono conservati.</translation>
    </message>
    <message>
        <source>Enrow now returns fewer rows: %1 instead of %2. The earlier ones are kept.</source>
        <translation>Enrow ora restituisce meno righe: %1 invece di %2. Le precedenti vengono conservate.</translation>
    </message>
    <message>
        <source>Enrow now returns less than before. The earlier results are kept.</source>
        <translation>Enrow ora restituisce meno di prima. I risultati precedenti vengono conservati.</translation>
    </message>
    <message>
        <source>Enrow says that this batch failed. To get results, run it again at Enrow.</source>
        <translation>Secondo Enrow questo batch non è riuscito. Per avere risultati, eseguirlo di nuovo su Enrow.</translation>
    </message>
    <message>
        <source>Enrow says that this batch failed. Rows returned: %1</source>
        <translation>Secondo Enrow questo batch non è riuscito. Righe restituite: %1</translation>
    </message>
    <message>
        <source>Enrow says that this batch failed. Rows returned: %1 of %2</source>
        <translation>Secondo Enrow questo batch non è riuscito. Righe restituite: %1 di %2</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <comment>%1 is a text of the server</comment>
        <translation>Motivo indicato: %1</translation>
    </message>
    <message>
        <source>Rows that could not be read: %1</source>
        <translation>Righe illeggibili: %1</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>a time of day, and its date unless that is today</comment>
        <translation>Aggiunto: %1</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>da un file</translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <comment>a sentence, and a time as 5 s</comment>
        <translation>%1 Nuovo tentativo tra %2.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nuovo tentativo…</translation>
    </message>
    <message>
        <source>%1 Trying again…</source>
        <comment>a sentence</comment>
        <translation>%1 Nuovo tentativo…</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2</source>
        <comment>a number of rows</comment>
        <translation>Interrotto dopo %1 di %2</translation>
    </message>
</context>
<context>
    <name>enrow::BatchDelegate</name>
    <message>
        <source>Label of the batch</source>
        <translation>Etichetta del batch</translation>
    </message>
</context>
<context>
    <name>enrow::BatchListHeader</name>
    <message>
        <source>Running first, then newest</source>
        <translation>Prima quelli in corso, poi i più recenti</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Prima i più recenti</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Cost, highest first</source>
        <translation>Costo, dal più alto</translation>
    </message>
    <message>
        <source>Running first</source>
        <translation>Prima quelli in corso</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Per nome</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Per stato</translation>
    </message>
    <message>
        <source>By cost</source>
        <translation>Per costo</translation>
    </message>
    <message>
        <source>Sort and density</source>
        <translation>Ordine e densità</translation>
    </message>
    <message>
        <source>Comfortable &amp;list, three lines a batch</source>
        <translation>Elenco a&amp;mpio, tre righe per batch</translation>
    </message>
    <message>
        <source>Ba&amp;tches</source>
        <translation>B&amp;atch</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordina per</translation>
    </message>
    <message>
        <source>What can be done with the selected batches</source>
        <translation>Azioni sui batch selezionati</translation>
    </message>
    <message>
        <source>Sort and density: %1</source>
        <comment>%1 is an order, as Name</comment>
        <translation>Ordine e densità: %1</translation>
    </message>
</context>
<context>
    <name>enrow::BatchListPanel</name>
    <message>
        <source>Batches</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>No batches yet</source>
        <translation>Ancora nessun batch</translation>
    </message>
    <message>
        <source>Paste a batch ID above to begin…</source>
        <translation>Per iniziare, incollare qui sopra l’ID di un batch…</translation>
    </message>
    <message>
        <source>No batch matches</source>
        <translation>Nessun batch corrisponde</translation>
    </message>
    <message>
        <source>Nothing in this group matches these words.</source>
        <translation>In questo gruppo nulla corrisponde a queste parole.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>enrow::BatchListView</name>
    <message>
        <source>List of batches</source>
        <translation>Elenco dei batch</translation>
    </message>
</context>
<context>
    <name>enrow::BatchNotesDialog</name>
    <message>
        <source>Label and note of %1</source>
        <translation>Etichetta e nota di %1</translation>
    </message>
    <message>
        <source>Only for you: it stays on this computer</source>
        <translation>Solo per uso personale: resta su questo computer</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etichetta</translation>
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
        <translation>Mostra i batch che contengono tutte queste parole in etichetta, ID, nota o valore personalizzato (%1)</translation>
    </message>
    <message>
        <source>Search batches</source>
        <translation>Cerca nei batch</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <comment>%1 is a shortcut</comment>
        <translation>Cerca (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
</context>
<context>
    <name>enrow::BatchStatePage</name>
    <message>
        <source>Results appear here as soon as the batch is completed.</source>
        <translation>I risultati compaiono qui non appena il batch è completato.</translation>
    </message>
    <message>
        <source>Results appear here once there is an API key that Enrow accepts.</source>
        <translation>I risultati compaiono qui quando c’è una chiave API accettata da Enrow.</translation>
    </message>
    <message>
        <source>This batch was opened from a file. Refresh it to ask Enrow.</source>
        <translation>Questo batch è stato aperto da un file. Aggiornarlo per interrogare Enrow.</translation>
    </message>
    <message>
        <source>This batch is not being watched. It continues at Enrow.</source>
        <translation>Questo batch non viene seguito. Su Enrow continua.</translation>
    </message>
    <message>
        <source>This batch returned no rows.</source>
        <translation>Questo batch non ha restituito righe.</translation>
    </message>
    <message numerus="yes">
        <source>about %1 rows a minute</source>
        <translation>
            <numerusform>circa %1 riga al minuto</numerusform>
            <numerusform>circa %1 righe al minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln batch</numerusform>
            <numerusform>%Ln batch</numerusform>
        </translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Ancora nessun risultato</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>Still running: %1. Their results will appear here.</source>
        <translation>Ancora in corso: %1. I loro risultati compariranno qui.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>enrow::BusNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>enrow::CliText</name>
    <message>
        <source>--output is missing: the file to write</source>
        <translation>manca --output: il file da scrivere</translation>
    </message>
    <message>
        <source>--no-formula-guard is for text: a workbook runs no formulas</source>
        <translation>--no-formula-guard è per i testi: una cartella di lavoro non esegue formule</translation>
    </message>
    <message>
        <source>a command is missing; there are %1</source>
        <translation>manca un comando; ci sono %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command; there are %2</source>
        <translation>«%1» non è un comando; ci sono %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches done</source>
        <translation>
            <numerusform>%1 di %2 batch pronto</numerusform>
            <numerusform>%1 di %2 batch pronti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows finished</source>
        <translation>
            <numerusform>%1 di %2 riga terminata</numerusform>
            <numerusform>%1 di %2 righe terminate</numerusform>
        </translation>
    </message>
    <message>
        <source>no complete answer from the server for %1; still waiting</source>
        <comment>a length of time</comment>
        <translation>nessuna risposta completa dal server da %1; si continua ad aspettare</translation>
    </message>
    <message>
        <source>%1: left out what is no row among the results: %2</source>
        <comment>a batch, a number</comment>
        <translation>%1: tralasciato ciò che tra i risultati non è una riga: %2</translation>
    </message>
    <message numerus="yes">
        <source>gave up after %Ln faults in a row</source>
        <translation>
            <numerusform>rinuncia dopo %Ln errore di fila</numerusform>
            <numerusform>rinuncia dopo %Ln errori di fila</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet; --timeout gives the server more time</source>
        <translation>ancora nessuna risposta; --timeout dà più tempo al server</translation>
    </message>
    <message>
        <source>not asked yet; --timeout gives the server more time</source>
        <translation>non ancora chiesto; --timeout dà più tempo al server</translation>
    </message>
    <message>
        <source>the server&apos;s reason: %1</source>
        <translation>il motivo del server: %1</translation>
    </message>
    <message>
        <source>the batch failed, no rows received</source>
        <translation>il batch non è riuscito e non è arrivata nessuna riga</translation>
    </message>
    <message numerus="yes">
        <source>the batch failed, %1 rows received</source>
        <translation>
            <numerusform>il batch non è riuscito; è arrivata %1 riga</numerusform>
            <numerusform>il batch non è riuscito; sono arrivate %1 righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the batch failed, %1 rows received, more than the %2 requested</source>
        <translation>
            <numerusform>il batch non è riuscito; è arrivata %1 riga, più delle %2 richieste</numerusform>
            <numerusform>il batch non è riuscito; sono arrivate %1 righe, più delle %2 richieste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the batch failed, %1 of %2 rows received</source>
        <translation>
            <numerusform>il batch non è riuscito; è arrivata %1 di %2 riga</numerusform>
            <numerusform>il batch non è riuscito; sono arrivate %1 di %2 righe</numerusform>
        </translation>
    </message>
    <message>
        <source>the batch is completed, but its reply holds no results</source>
        <translation>il batch è completato, ma la sua risposta non contiene risultati</translation>
    </message>
    <message>
        <source>from the archive; fetch --refresh asks the server again</source>
        <translation>dall’archivio; fetch --refresh chiede di nuovo al server</translation>
    </message>
    <message>
        <source>not asked: there is no key to ask with</source>
        <translation>non chiesto: non c’è una chiave per farlo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be a batch ID: %2</source>
        <translation>«%1» non può essere un ID di batch: %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>a number of words</comment>
        <translation>altri %1</translation>
    </message>
    <message>
        <source>a batch ID is empty</source>
        <translation>un ID di batch è vuoto</translation>
    </message>
    <message>
        <source>%1: no batch ID by its shape; as an argument of its own it is taken as it is</source>
        <translation>%1: non ha la forma di un ID di batch; come argomento a sé è preso così com’è</translation>
    </message>
    <message>
        <source>left out what is probably no batch ID: %1</source>
        <translation>tralasciato ciò che probabilmente non è un ID di batch: %1</translation>
    </message>
    <message>
        <source>left out what may be an API key: %1 of the words</source>
        <translation>tralasciato ciò che può essere una chiave API: %1 delle parole</translation>
    </message>
    <message>
        <source>a batch ID is missing</source>
        <translation>manca un ID di batch</translation>
    </message>
    <message>
        <source>the API key in ENROW_API_KEY cannot be used: %1</source>
        <translation>la chiave API in ENROW_API_KEY non è utilizzabile: %1</translation>
    </message>
    <message>
        <source>%1: the archive does not answer</source>
        <translation>%1: l’archivio non risponde</translation>
    </message>
    <message>
        <source>%1: the archive was deleted or replaced meanwhile; what was saved to it before is saved again</source>
        <translation>%1: nel frattempo l’archivio è stato eliminato o sostituito; ciò che vi era stato salvato viene salvato di nuovo</translation>
    </message>
    <message>
        <source>%1; a damaged archive is now %2</source>
        <translation>%1; un archivio danneggiato ora si chiama %2</translation>
    </message>
    <message>
        <source>%1; it is now %2</source>
        <translation>%1; ora si chiama %2</translation>
    </message>
    <message>
        <source>%1: its reply in the archive: %2</source>
        <translation>%1: la sua risposta nell’archivio: %2</translation>
    </message>
    <message>
        <source>%1: not archived: %2</source>
        <translation>%1: non archiviato: %2</translation>
    </message>
    <message>
        <source>%1: the answer changed: other rows took the place of those in the archive</source>
        <translation>%1: la risposta è cambiata: altre righe hanno preso il posto di quelle nell’archivio</translation>
    </message>
    <message>
        <source>%1: the reply brings less than the archive holds, which keeps what it has</source>
        <translation>%1: la risposta porta meno di quanto contiene l’archivio, che conserva ciò che ha</translation>
    </message>
    <message>
        <source>it has no folder</source>
        <translation>non ha una cartella</translation>
    </message>
    <message>
        <source>%1: its entry in the archive is damaged, and what it said is not shown</source>
        <translation>%1: la sua voce nell’archivio è danneggiata, e ciò che diceva non viene mostrato</translation>
    </message>
    <message>
        <source>%1: its entry in the archive is damaged; its figures were read again from its results</source>
        <translation>%1: la sua voce nell’archivio è danneggiata; le sue cifre sono state rilette dai risultati</translation>
    </message>
    <message>
        <source>%1: the archive cannot be used (%2)</source>
        <translation>%1: l’archivio non è utilizzabile (%2)</translation>
    </message>
    <message>
        <source>get the results of batches, as a table or a workbook</source>
        <translation>scarica i risultati di batch, come tabella o cartella di lavoro</translation>
    </message>
    <message>
        <source>write your own list back with results, or only what is new in it</source>
        <translation>riscrive il Suo elenco con i risultati, o solo ciò che vi è di nuovo</translation>
    </message>
    <message>
        <source>tell how far batches are and what they cost</source>
        <translation>dice a che punto sono i batch e quanto costano</translation>
    </message>
    <message>
        <source>print the batches in the archive</source>
        <translation>mostra i batch nell’archivio</translation>
    </message>
    <message>
        <source>take batches out of the archive for good</source>
        <translation>rimuove definitivamente batch dall’archivio</translation>
    </message>
    <message>
        <source>print how tables are written for other programs</source>
        <translation>mostra come si scrivono le tabelle per altri programmi</translation>
    </message>
    <message>
        <source>take replies that were saved as files into the archive</source>
        <translation>aggiunge all’archivio risposte salvate come file</translation>
    </message>
    <message>
        <source>your list: a workbook (.xlsx), or a text with commas, semicolons, tabs or bars between cells; how it is written is found out</source>
        <translation>il Suo elenco: una cartella di lavoro (.xlsx) o un testo con virgole, punti e virgola, tabulazioni o barre tra le celle; come è scritto viene riconosciuto</translation>
    </message>
    <message>
        <source>of a workbook; without it the first that is not hidden</source>
        <translation>di una cartella di lavoro; altrimenti il primo che non è nascosto</translation>
    </message>
    <message>
        <source>of the list: utf-8, windows-1252, utf-16le or utf-16be</source>
        <translation>dell’elenco: utf-8, windows-1252, utf-16le o utf-16be</translation>
    </message>
    <message>
        <source>the first row of the list is data, not a header</source>
        <translation>la prima riga dell’elenco contiene dati, non intestazioni</translation>
    </message>
    <message>
        <source>treat quotation marks in the list as ordinary characters</source>
        <translation>tratta le virgolette nell’elenco come caratteri normali</translation>
    </message>
    <message>
        <source>by what results are joined to rows. auto (the default) tries one after the other; results of somebody else are never taken</source>
        <translation>in base a cosa i risultati si abbinano alle righe. auto (predefinito) prova una cosa dopo l’altra; i risultati di un’altra persona non sono mai presi</translation>
    </message>
    <message>
        <source>which column holds what, by its name or #N, once for each: email, first-name, last-name, full-name, domain, company, linkedin, phone, custom or index</source>
        <translation>quale colonna contiene cosa, con il nome o #N, una volta ciascuna: email, first-name, last-name, full-name, domain, company, linkedin, phone, custom o index</translation>
    </message>
    <message>
        <source>only the rows without results, as they are</source>
        <translation>solo le righe senza risultati, così come sono</translation>
    </message>
    <message>
        <source>only the rows that no completed batch of the archive has an answer for, as they are, to be sent next; without IDs</source>
        <translation>solo le righe per cui nessun batch completato dell’archivio ha una risposta, così come sono, da inviare in seguito; senza ID</translation>
    </message>
    <message>
        <source>write how many rows were joined, as JSON</source>
        <translation>scrive in JSON quante righe sono state abbinate</translation>
    </message>
    <message>
        <source>the file to write; it appears whole or not at all</source>
        <translation>il file da scrivere; appare intero o non appare</translation>
    </message>
    <message>
        <source>wait until the batches are done; without --timeout it gives up after 30 faults in a row, about 25 minutes</source>
        <translation>aspetta che i batch siano pronti; senza --timeout rinuncia dopo 30 errori di fila, circa 25 minuti</translation>
    </message>
    <message>
        <source>csv (the default); csv-spreadsheet: with the mark and delimiter that spreadsheets of your country expect; tsv; xlsx: an Excel workbook, all cells as text; json: the reply as it came, several as one array; jsonl: one row a line</source>
        <translation>csv (predefinito); csv-spreadsheet: con il segno e il delimitatore che i fogli di calcolo del Suo paese si aspettano; tsv; xlsx: una cartella di lavoro di Excel, tutte le celle come testo; json: la risposta così come è arrivata, più risposte in un solo array; jsonl: una riga di risultati per riga di testo</translation>
    </message>
    <message>
        <source>write files instead of standard output; they appear whole, all of them or none</source>
        <translation>scrive file invece che sull’output standard; appaiono interi, tutti o nessuno</translation>
    </message>
    <message>
        <source>replace files that exist</source>
        <translation>sostituisce i file esistenti</translation>
    </message>
    <message>
        <source>a table as lemlist, instantly, smartlead, la-growth-machine, hubspot, salesforce or a spreadsheet takes it, or as a preset of your own says; other options change it</source>
        <translation>una tabella come la accettano lemlist, instantly, smartlead, la-growth-machine, hubspot, salesforce o un foglio di calcolo, o secondo un preset proprio; altre opzioni lo modificano</translation>
    </message>
    <message>
        <source>these columns in this order, under other names where one is given</source>
        <translation>queste colonne in quest’ordine, con un altro nome dove è indicato</translation>
    </message>
    <message>
        <source>only the rows with a result, without one, or of which the server says neither</source>
        <translation>solo le righe con un risultato, quelle senza, o quelle di cui il server non dice né l’uno né l’altro</translation>
    </message>
    <message>
        <source>one row for each; contact: the address, else the number</source>
        <translation>una riga per ciascun valore; contact: l’indirizzo, altrimenti il numero</translation>
    </message>
    <message>
        <source>which of the duplicates stays. best (the default): a valid row before others, then one of the batch added last; first: in the order of the rows</source>
        <translation>quale dei doppioni resta. best (predefinito): una riga valida prima delle altre, poi una dell’ultimo batch aggiunto; first: nell’ordine delle righe</translation>
    </message>
    <message>
        <source>no row whose address or domain is in that list</source>
        <translation>nessuna riga il cui indirizzo o dominio è in quell’elenco</translation>
    </message>
    <message>
        <source>several files; rows=N can be given too</source>
        <translation>più file; si può aggiungere anche rows=N</translation>
    </message>
    <message>
        <source>of a workbook: one for all rows (the default) or one for each batch</source>
        <translation>di una cartella di lavoro: uno per tutte le righe (predefinito) o uno per batch</translation>
    </message>
    <message>
        <source>how files in a folder are called, of {label}, {kind}, {id}, {qualification}, {date} and {n}</source>
        <translation>come si chiamano i file in una cartella, con {label}, {kind}, {id}, {qualification}, {date} e {n}</translation>
    </message>
    <message>
        <source>the character between cells; \t or tab for a tab</source>
        <translation>il carattere tra le celle; \t o tab per una tabulazione</translation>
    </message>
    <message>
        <source>leave cells as they are that a spreadsheet would run as formulas</source>
        <translation>lascia così come sono le celle che un foglio di calcolo eseguirebbe come formule</translation>
    </message>
    <message>
        <source>ask the server for batches that are completed in the archive too</source>
        <translation>chiede al server anche i batch che nell’archivio sono completati</translation>
    </message>
    <message>
        <source>one JSON object a batch or preset, one a line</source>
        <translation>un oggetto JSON per batch o preset, uno per riga</translation>
    </message>
    <message>
        <source>auto (the default), email-finder, email-verifier or phone-finder</source>
        <translation>auto (predefinito), email-finder, email-verifier o phone-finder</translation>
    </message>
    <message>
        <source>wait no longer than that; without it and without --wait: 10 seconds</source>
        <translation>non aspetta più a lungo; senza questa opzione e senza --wait: 10 secondi</translation>
    </message>
    <message>
        <source>read and write no archive: ask the server about every batch</source>
        <translation>non legge e non scrive nessun archivio: chiede al server ogni batch</translation>
    </message>
    <message>
        <source>another server; plain http only to this machine</source>
        <translation>un altro server; http semplice solo verso questo computer</translation>
    </message>
    <message>
        <source>the folder of the archive, instead of the person&apos;s own</source>
        <translation>la cartella dell’archivio, al posto della Sua</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>mostra questo aiuto</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>mostra la versione</translation>
    </message>
    <message>
        <source>speak this language: en, de, es, fr, it or nl; without it that of the system. Files and --json are the same in each</source>
        <translation>parla questa lingua: en, de, es, fr, it o nl; altrimenti quella del sistema. I file e --json sono uguali in ogni lingua</translation>
    </message>
    <message>
        <source>Options of all commands:</source>
        <translation>Opzioni di tutti i comandi:</translation>
    </message>
    <message>
        <source>Options of %1:</source>
        <comment>commands</comment>
        <translation>Opzioni di %1:</translation>
    </message>
    <message>
        <source>standard output: %1</source>
        <comment>what went wrong</comment>
        <translation>output standard: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>finito</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>la riga di comando è errata</translation>
    </message>
    <message>
        <source>still running (without --wait, or the time ran out)</source>
        <translation>ancora in corso (senza --wait, o il tempo è scaduto)</translation>
    </message>
    <message>
        <source>the batch failed</source>
        <translation>il batch non è riuscito</translation>
    </message>
    <message>
        <source>the key is missing, was refused or may not do this</source>
        <translation>la chiave manca, è stata rifiutata o non ha il permesso</translation>
    </message>
    <message>
        <source>no such batch, or it has expired</source>
        <translation>quel batch non esiste, o è scaduto</translation>
    </message>
    <message>
        <source>not enough credits</source>
        <translation>crediti insufficienti</translation>
    </message>
    <message>
        <source>the network or the server gave no answer that helps, or asked to wait longer</source>
        <translation>la rete o il server non ha dato una risposta utile, o ha chiesto di aspettare più a lungo</translation>
    </message>
    <message>
        <source>the reply cannot be read</source>
        <translation>la risposta è illeggibile</translation>
    </message>
    <message>
        <source>a file, standard output or, for list, remove and import, the archive cannot be used</source>
        <translation>un file, l’output standard o, con list, remove e import, l’archivio non è utilizzabile</translation>
    </message>
    <message>
        <source>fewer or more rows came than the reply says</source>
        <translation>sono arrivate meno o più righe di quante ne dica la risposta</translation>
    </message>
    <message>
        <source>the list cannot be read, or lacks a column that is needed</source>
        <translation>l’elenco è illeggibile, o gli manca una colonna necessaria</translation>
    </message>
    <message>
        <source>nobody reads standard output any more (as after | head)</source>
        <translation>nessuno legge più l’output standard (come dopo | head)</translation>
    </message>
    <message>
        <source>ended by signal N</source>
        <translation>terminato dal segnale N</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a preset nor a file; enrow-batch presets lists them</source>
        <translation>«%1» non è né un preset né un file; enrow-batch presets li elenca</translation>
    </message>
    <message>
        <source>--%1 is for tables: JSON is printed as it came</source>
        <translation>--%1 è per le tabelle: il JSON viene mostrato così come è arrivato</translation>
    </message>
    <message>
        <source>--delimiter is for csv and csv-spreadsheet</source>
        <translation>--delimiter è per csv e csv-spreadsheet</translation>
    </message>
    <message>
        <source>--sheets is for xlsx</source>
        <translation>--sheets è per xlsx</translation>
    </message>
    <message>
        <source>--no-formula-guard is for csv, csv-spreadsheet and tsv: other formats run no formulas</source>
        <translation>--no-formula-guard è per csv, csv-spreadsheet e tsv: gli altri formati non eseguono formule</translation>
    </message>
    <message>
        <source>another row has the same address</source>
        <translation>un’altra riga ha lo stesso indirizzo</translation>
    </message>
    <message>
        <source>another row has the same number</source>
        <translation>un’altra riga ha lo stesso numero</translation>
    </message>
    <message>
        <source>another row has the same domain</source>
        <translation>un’altra riga ha lo stesso dominio</translation>
    </message>
    <message>
        <source>another row has the same address or number</source>
        <translation>un’altra riga ha lo stesso indirizzo o numero</translation>
    </message>
    <message>
        <source>the best is kept: valid first, then the batch added last, then the one named first</source>
        <translation>resta la migliore: prima valida, poi dell’ultimo batch aggiunto, poi del primo nominato</translation>
    </message>
    <message>
        <source>the first is kept</source>
        <translation>resta la prima</translation>
    </message>
    <message numerus="yes">
        <source>left out %1 rows: %2</source>
        <comment>a number, a reason</comment>
        <translation>
            <numerusform>%1 riga tralasciata: %2</numerusform>
            <numerusform>%1 righe tralasciate: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a word of --only</comment>
        <translation>non «%1»</translation>
    </message>
    <message>
        <source>the address or domain is in the list of --suppress</source>
        <translation>l’indirizzo o il dominio è nell’elenco di --suppress</translation>
    </message>
    <message>
        <source>left out columns that no chosen batch can fill: %1</source>
        <translation>colonne tralasciate che nessun batch scelto può riempire: %1</translation>
    </message>
    <message>
        <source>the importer</source>
        <comment>begins no sentence</comment>
        <translation>il programma di importazione</translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty in %2 of %3 rows; %4 refuses those</source>
        <comment>a column</comment>
        <translation>
            <numerusform>%1 è vuota in %2 di %3 riga; %4 le rifiuta</numerusform>
            <numerusform>%1 è vuota in %2 di %3 righe; %4 le rifiuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are all empty in %2 of %3 rows; %4 refuses those</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%1 sono tutte vuote in %2 di %3 riga; %4 le rifiuta</numerusform>
            <numerusform>%1 sono tutte vuote in %2 di %3 righe; %4 le rifiuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing in these columns: %1 rows</source>
        <translation>
            <numerusform>niente in queste colonne: %1 riga</numerusform>
            <numerusform>niente in queste colonne: %1 righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a file is to have %1 rows at most, and this has %2; --output writes several</source>
        <translation>
            <numerusform>un file deve avere al massimo %1 riga, e questo ne ha %2; --output ne scrive più d’uno</numerusform>
            <numerusform>un file deve avere al massimo %1 righe, e questo ne ha %2; --output ne scrive più d’uno</numerusform>
        </translation>
    </message>
    <message>
        <source>a workbook is no text for a terminal: name a file with --output</source>
        <translation>una cartella di lavoro non è un testo per un terminale: indichi un file con --output</translation>
    </message>
    <message>
        <source>looking at rows</source>
        <comment>what is going on</comment>
        <translation>esame delle righe</translation>
    </message>
    <message>
        <source>writing</source>
        <comment>what is going on</comment>
        <translation>scrittura</translation>
    </message>
    <message>
        <source>wrote %1</source>
        <translation>scritto %1</translation>
    </message>
    <message numerus="yes">
        <source>wrote %1: %2 rows</source>
        <comment>a file</comment>
        <translation>
            <numerusform>scritto %1: %2 riga</numerusform>
            <numerusform>scritto %1: %2 righe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the folder cannot be read</source>
        <translation>%1: la cartella è illeggibile</translation>
    </message>
    <message>
        <source>folders that lie more than %1 deep are passed over</source>
        <translation>le cartelle a più di %1 livelli di profondità vengono ignorate</translation>
    </message>
    <message>
        <source>more than %1 files are too many: the rest is passed over</source>
        <translation>più di %1 file sono troppi: il resto viene ignorato</translation>
    </message>
    <message numerus="yes">
        <source>%1 files of other names than *.json and *.jsonl passed over in folders</source>
        <translation>
            <numerusform>%1 file con un nome diverso da *.json e *.jsonl ignorato nelle cartelle</numerusform>
            <numerusform>%1 file con nomi diversi da *.json e *.jsonl ignorati nelle cartelle</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no file to import</source>
        <translation>non c’è nessun file da importare</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files</source>
        <translation>
            <numerusform>%1 di %2 file</numerusform>
            <numerusform>%1 di %2 file</numerusform>
        </translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>è illeggibile</translation>
    </message>
    <message>
        <source>it has more than 64 MB, as it is or unpacked</source>
        <translation>ha più di 64 MB, così com’è o decompresso</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>è vuoto</translation>
    </message>
    <message>
        <source>it is packed, and only .gz and .zst are unpacked here</source>
        <translation>è compresso, e qui si decomprimono solo .gz e .zst</translation>
    </message>
    <message>
        <source>it is packed twice</source>
        <translation>è compresso due volte</translation>
    </message>
    <message>
        <source>it is damaged, and cannot be unpacked</source>
        <translation>è danneggiato e non si può decomprimere</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>è troncato</translation>
    </message>
    <message>
        <source>it is no whole JSON</source>
        <translation>non è JSON completo</translation>
    </message>
    <message>
        <source>it is a web page, not a reply</source>
        <translation>è una pagina web, non una risposta</translation>
    </message>
    <message>
        <source>there is no reply about a batch in it</source>
        <translation>non contiene nessuna risposta su un batch</translation>
    </message>
    <message>
        <source>there is no batch ID in it; call the file by its ID, as in ID.json</source>
        <translation>non contiene nessun ID di batch; dia al file il nome dell’ID, come ID.json</translation>
    </message>
    <message>
        <source>its batch ID cannot be used</source>
        <translation>il suo ID di batch non è utilizzabile</translation>
    </message>
    <message>
        <source>it does not show its kind; --kind says it</source>
        <translation>non mostra il suo tipo; --kind lo indica</translation>
    </message>
    <message>
        <source>its reply cannot be read</source>
        <translation>la sua risposta è illeggibile</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>a number, what is wrong</comment>
        <translation>riga %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>imported, %1 rows</source>
        <translation>
            <numerusform>importato, %1 riga</numerusform>
            <numerusform>importato, %1 righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>imported over less that was here, %1 rows</source>
        <translation>
            <numerusform>importato al posto di meno che era qui, %1 riga</numerusform>
            <numerusform>importato al posto di meno che era qui, %1 righe</numerusform>
        </translation>
    </message>
    <message>
        <source>already here</source>
        <comment>a batch</comment>
        <translation>già qui</translation>
    </message>
    <message>
        <source>already here, with more or newer results</source>
        <comment>a batch</comment>
        <translation>già qui, con risultati più numerosi o più recenti</translation>
    </message>
    <message>
        <source>it was not done when it was saved</source>
        <comment>a batch</comment>
        <translation>non era pronto quando è stato salvato</translation>
    </message>
    <message>
        <source>added without results; enrow-desk will ask for them</source>
        <comment>a batch</comment>
        <translation>aggiunto senza risultati; enrow-desk li chiederà</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches imported</source>
        <translation>
            <numerusform>%Ln batch importato</numerusform>
            <numerusform>%Ln batch importati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added without results</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln aggiunto senza risultati</numerusform>
            <numerusform>%Ln aggiunti senza risultati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln già qui</numerusform>
            <numerusform>%Ln già qui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be read</source>
        <translation>
            <numerusform>%Ln file illeggibile</numerusform>
            <numerusform>%Ln file illeggibili</numerusform>
        </translation>
    </message>
    <message>
        <source>the list is in %1, with commas between cells</source>
        <comment>an encoding</comment>
        <translation>l’elenco è in %1, con virgole tra le celle</translation>
    </message>
    <message>
        <source>the list is in %1, with semicolons between cells</source>
        <comment>an encoding</comment>
        <translation>l’elenco è in %1, con punti e virgola tra le celle</translation>
    </message>
    <message>
        <source>the list is in %1, with tabs between cells</source>
        <comment>an encoding</comment>
        <translation>l’elenco è in %1, con tabulazioni tra le celle</translation>
    </message>
    <message>
        <source>the list is in %1, with bars between cells</source>
        <comment>an encoding</comment>
        <translation>l’elenco è in %1, con barre tra le celle</translation>
    </message>
    <message>
        <source>the list is in %1, with &apos;%2&apos; between cells</source>
        <comment>an encoding, a character</comment>
        <translation>l’elenco è in %1, con «%2» tra le celle</translation>
    </message>
    <message>
        <source>no column of the list is known to hold &apos;%1&apos;: say which one with --map %1=COLUMN</source>
        <translation>di nessuna colonna dell’elenco si sa che contenga «%1»: la indichi con --map %1=COLUMN</translation>
    </message>
    <message>
        <source>several columns of the list may hold &apos;%1&apos; (%2): say which one with --map %1=COLUMN</source>
        <translation>più colonne dell’elenco possono contenere «%1» (%2): indichi quale con --map %1=COLUMN</translation>
    </message>
    <message>
        <source>results of %1 cannot be joined by %2</source>
        <comment>a kind of batches, a key</comment>
        <translation>i risultati di %1 non si possono abbinare per %2</translation>
    </message>
    <message>
        <source>the list is the sheet &apos;%1&apos;</source>
        <translation>l’elenco è il foglio «%1»</translation>
    </message>
    <message>
        <source>no cell is in quotes</source>
        <translation>nessuna cella è tra virgolette</translation>
    </message>
    <message>
        <source>the first row names the columns</source>
        <translation>la prima riga dà il nome alle colonne</translation>
    </message>
    <message>
        <source>the columns have no names</source>
        <translation>le colonne non hanno nomi</translation>
    </message>
    <message>
        <source>no column is known</source>
        <translation>nessuna colonna è conosciuta</translation>
    </message>
    <message>
        <source>of the workbook only the values of this sheet go on, as text, without formats, widths and formulas</source>
        <translation>della cartella di lavoro restano solo i valori di questo foglio, come testo, senza formati, larghezze e formule</translation>
    </message>
    <message>
        <source>sheets that are left out: %1</source>
        <translation>fogli tralasciati: %1</translation>
    </message>
    <message>
        <source>cells with a formula that nobody has calculated yet, which are empty: %1; open the workbook in a spreadsheet and save it first</source>
        <translation>celle con una formula che nessuno ha ancora calcolato, e che sono vuote: %1; apra prima la cartella di lavoro in un foglio di calcolo e la salvi</translation>
    </message>
    <message>
        <source>without the archive nobody knows what is new</source>
        <translation>senza l’archivio nessuno sa che cosa è nuovo</translation>
    </message>
    <message>
        <source>rows of batches that cannot be read count as new: %1 of the batches</source>
        <translation>le righe dei batch illeggibili contano come nuove: %1 dei batch</translation>
    </message>
    <message>
        <source>batches that are not completed, whose rows count as new: %1</source>
        <translation>batch non completati, le cui righe contano come nuove: %1</translation>
    </message>
    <message>
        <source>the archive has no completed batch of %1: everything in the list is new</source>
        <comment>a kind</comment>
        <translation>l’archivio non ha nessun batch completato di %1: tutto nell’elenco è nuovo</translation>
    </message>
    <message>
        <source>the archive has no completed batch: everything in the list is new</source>
        <translation>l’archivio non ha nessun batch completato: tutto nell’elenco è nuovo</translation>
    </message>
    <message>
        <source>results of %1 are not compared: %2</source>
        <comment>a kind of batches, why</comment>
        <translation>i risultati di %1 non vengono confrontati: %2</translation>
    </message>
    <message numerus="yes">
        <source>searched by domain alone, and passed over for a list of companies: %1 rows</source>
        <translation>
            <numerusform>cercato solo per dominio, e ignorato per un elenco di aziende: %1 riga</numerusform>
            <numerusform>cercato solo per dominio, e ignorato per un elenco di aziende: %1 righe</numerusform>
        </translation>
    </message>
    <message>
        <source>joining rows</source>
        <comment>what is going on</comment>
        <translation>abbinamento delle righe</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a number of rows, a key</comment>
        <translation>%1 per %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows: %2 matched, %3 unmatched, %4 ambiguous, %5 disagreeing</source>
        <translation>
            <numerusform>%1 riga: %2 abbinate, %3 senza risultato, %4 ambigue, %5 discordanti</numerusform>
            <numerusform>%1 righe: %2 abbinate, %3 senza risultato, %4 ambigue, %5 discordanti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows: %2 matched (%6), %3 unmatched, %4 ambiguous, %5 disagreeing</source>
        <translation>
            <numerusform>%1 riga: %2 abbinate (%6), %3 senza risultato, %4 ambigue, %5 discordanti</numerusform>
            <numerusform>%1 righe: %2 abbinate (%6), %3 senza risultato, %4 ambigue, %5 discordanti</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 is about &apos;%2&apos;, but its index or custom leads to results for &apos;%3&apos;, which were not used</source>
        <translation>la riga %1 riguarda «%2», ma il suo index o custom porta a risultati per «%3», che non sono stati usati</translation>
    </message>
    <message>
        <source>%1 cannot hold the results: the file is written as utf-8</source>
        <comment>an encoding</comment>
        <translation>%1 non può contenere i risultati: il file viene scritto in utf-8</translation>
    </message>
    <message>
        <source>%1 of them new</source>
        <comment>a number of rows</comment>
        <translation>di queste %1 nuove</translation>
    </message>
    <message numerus="yes">
        <source>left out because they were searched by domain: %1 rows</source>
        <translation>
            <numerusform>tralasciato perché cercato per dominio: %1 riga</numerusform>
            <numerusform>tralasciato perché cercato per dominio: %1 righe</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 (&apos;%2&apos;) was searched as &apos;%3&apos;</source>
        <translation>la riga %1 («%2») è stata cercata come «%3»</translation>
    </message>
    <message numerus="yes">
        <source>new, but with the name of somebody who was searched by domain: %1 rows</source>
        <translation>
            <numerusform>nuovo, ma con il nome di qualcuno cercato per dominio: %1 riga</numerusform>
            <numerusform>nuovo, ma con il nome di qualcuno cercato per dominio: %1 righe</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 (&apos;%2&apos;) may be &apos;%3&apos;</source>
        <translation>la riga %1 («%2») può essere «%3»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no language; there are %2</source>
        <translation>«%1» non è una lingua; ci sono %2</translation>
    </message>
    <message>
        <source>a file is missing</source>
        <translation>manca un file</translation>
    </message>
    <message>
        <source>the name of a file is empty</source>
        <translation>il nome di un file è vuoto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too much: all batches are listed</source>
        <translation>«%1» è di troppo: vengono mostrati tutti i batch</translation>
    </message>
    <message>
        <source>--only-new takes no batch ID: all completed batches of the archive count</source>
        <translation>--only-new non accetta ID di batch: contano tutti i batch completati dell’archivio</translation>
    </message>
    <message>
        <source>--data-dir is for the archive, which --no-archive leaves alone</source>
        <translation>--data-dir è per l’archivio, che --no-archive lascia stare</translation>
    </message>
    <message>
        <source>--data-dir takes the name of a folder</source>
        <translation>--data-dir richiede il nome di una cartella</translation>
    </message>
    <message>
        <source>--timeout takes whole seconds, %1 to %2</source>
        <translation>--timeout richiede secondi interi, da %1 a %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no format; there are %2</source>
        <translation>«%1» non è un formato; ci sono %2</translation>
    </message>
    <message>
        <source>--output takes the name of a file or folder</source>
        <translation>--output richiede il nome di un file o di una cartella</translation>
    </message>
    <message>
        <source>--preset takes the name of a preset or of a file with one</source>
        <translation>--preset richiede il nome di un preset o di un file che ne contiene uno</translation>
    </message>
    <message>
        <source>--suppress takes the name of a file</source>
        <translation>--suppress richiede il nome di un file</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no column; there are %2</source>
        <translation>«%1» non è una colonna; ci sono %2</translation>
    </message>
    <message>
        <source>--delimiter takes one character that is no letter, digit, quote or line break; or tab</source>
        <translation>--delimiter richiede un carattere che non sia lettera, cifra, virgoletta o interruzione di riga; oppure tab</translation>
    </message>
    <message>
        <source>--only takes valid, invalid or other; found and not_found for numbers</source>
        <translation>--only richiede valid, invalid o other; found e not_found per i numeri</translation>
    </message>
    <message>
        <source>--dedupe takes email, number, domain or contact</source>
        <translation>--dedupe richiede email, number, domain o contact</translation>
    </message>
    <message>
        <source>--keep takes best or first</source>
        <translation>--keep richiede best o first</translation>
    </message>
    <message>
        <source>--keep is for --dedupe</source>
        <translation>--keep è per --dedupe</translation>
    </message>
    <message>
        <source>--split takes qualification, batch or rows=N</source>
        <translation>--split richiede qualification, batch o rows=N</translation>
    </message>
    <message>
        <source>--sheets takes one or batch</source>
        <translation>--sheets richiede one o batch</translation>
    </message>
    <message>
        <source>--name-pattern: %1; there are {label}, {kind}, {id}, {qualification}, {date} and {n}</source>
        <translation>--name-pattern: %1; ci sono {label}, {kind}, {id}, {qualification}, {date} e {n}</translation>
    </message>
    <message>
        <source>--list takes the name of a file</source>
        <translation>--list richiede il nome di un file</translation>
    </message>
    <message>
        <source>--list is missing: the file that was searched or verified</source>
        <translation>manca --list: il file che è stato cercato o verificato</translation>
    </message>
    <message>
        <source>--sheet takes the name of a sheet</source>
        <translation>--sheet richiede il nome di un foglio</translation>
    </message>
    <message>
        <source>--only-new asks the archive alone, about all of its batches: it does not go with --%1</source>
        <translation>--only-new chiede solo all’archivio, su tutti i suoi batch: non va insieme a --%1</translation>
    </message>
    <message>
        <source>--report takes the name of a file</source>
        <translation>--report richiede il nome di un file</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no encoding; there are %2</source>
        <translation>«%1» non è una codifica; ci sono %2</translation>
    </message>
    <message>
        <source>--key takes auto, custom, index, email, name-domain, linkedin or name-company</source>
        <translation>--key richiede auto, custom, index, email, name-domain, linkedin o name-company</translation>
    </message>
    <message>
        <source>--map gives %1 two columns</source>
        <translation>--map dà due colonne a %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; maps no column: say FIELD=COLUMN; there are %2</source>
        <translation>«%1» non indica nessuna colonna: scriva FIELD=COLUMN; ci sono %2</translation>
    </message>
    <message>
        <source>after presets there is only: show NAME</source>
        <translation>dopo presets c’è soltanto: show NAME</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind; there are %2</source>
        <translation>«%1» non è un tipo; ci sono %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the base URL: %2</source>
        <translation>«%1» non può essere l’indirizzo del server: %2</translation>
    </message>
    <message>
        <source>--split is for files: name one, or a folder, with --output</source>
        <translation>--split è per i file: ne indichi uno, o una cartella, con --output</translation>
    </message>
    <message>
        <source>--name-pattern is for files in a folder: name one with --output</source>
        <translation>--name-pattern è per i file in una cartella: la indichi con --output</translation>
    </message>
    <message>
        <source>there is no preset &apos;%1&apos;</source>
        <translation>non c’è nessun preset «%1»</translation>
    </message>
    <message numerus="yes">
        <source>removed %Ln batches with the ID %1 (%2)</source>
        <comment>an ID, kinds and servers</comment>
        <translation>
            <numerusform>rimosso %Ln batch con l’ID %1 (%2)</numerusform>
            <numerusform>rimossi %Ln batch con l’ID %1 (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no such batch in the archive</source>
        <translation>%1: quel batch non è nell’archivio</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 di %2 riga</numerusform>
            <numerusform>%1 di %2 righe</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>interrotto</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>non utilizzabile</translation>
    </message>
    <message>
        <source>no API key</source>
        <translation>nessuna chiave API</translation>
    </message>
    <message>
        <source>the server does not accept the API key</source>
        <translation>il server non accetta la chiave API</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>il portachiavi è bloccato</translation>
    </message>
    <message>
        <source>the keychain cannot be used</source>
        <translation>il portachiavi non è utilizzabile</translation>
    </message>
    <message>
        <source>the plan of this account does not include this</source>
        <translation>il piano di questo account non lo comprende</translation>
    </message>
    <message>
        <source>the API key may not do this</source>
        <translation>la chiave API non ha il permesso per questo</translation>
    </message>
    <message>
        <source>no such batch for this key, or it has expired</source>
        <translation>quel batch non esiste per questa chiave, o è scaduto</translation>
    </message>
    <message>
        <source>the server refused the request</source>
        <translation>il server ha rifiutato la richiesta</translation>
    </message>
    <message>
        <source>the server limits the rate of requests</source>
        <translation>il server limita il numero di richieste</translation>
    </message>
    <message>
        <source>the server has a fault</source>
        <translation>il server ha un guasto</translation>
    </message>
    <message>
        <source>something between this computer and Enrow answered</source>
        <translation>qualcosa tra questo computer ed Enrow ha risposto</translation>
    </message>
    <message>
        <source>Enrow, or something on the way to it, refused the request</source>
        <translation>Enrow, o qualcosa lungo la strada, ha rifiutato la richiesta</translation>
    </message>
    <message>
        <source>the proxy asks for a name and a password</source>
        <translation>il proxy chiede un nome e una password</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>il server non è raggiungibile</translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation>il server non ha risposto in tempo</translation>
    </message>
    <message>
        <source>this computer does not trust the issuer of the server&apos;s certificate</source>
        <translation>questo computer non si fida dell’emittente del certificato del server</translation>
    </message>
    <message>
        <source>the connection is not secure</source>
        <translation>la connessione non è sicura</translation>
    </message>
    <message>
        <source>the reply is too large</source>
        <translation>la risposta è troppo grande</translation>
    </message>
    <message>
        <source>the server gave an unexpected answer</source>
        <translation>il server ha dato una risposta inattesa</translation>
    </message>
    <message>
        <source>the server did not confirm the request, which may have been carried out</source>
        <translation>il server non ha confermato la richiesta, che può essere stata eseguita</translation>
    </message>
    <message>
        <source>the file exists</source>
        <translation>il file esiste</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>l’ha scritto una versione più recente del programma</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>è danneggiato</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>il disco è pieno</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>lì non si può scrivere nulla</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>impossibile scrivere</translation>
    </message>
    <message>
        <source>set the environment variable ENROW_API_KEY, or enter the key in enrow-desk, which saves it</source>
        <translation>imposti la variabile d’ambiente ENROW_API_KEY, o inserisca la chiave in enrow-desk, che la salva</translation>
    </message>
    <message>
        <source>check it</source>
        <translation>la controlli</translation>
    </message>
    <message>
        <source>unlock it, or set ENROW_API_KEY</source>
        <translation>lo sblocchi, o imposti ENROW_API_KEY</translation>
    </message>
    <message>
        <source>set ENROW_API_KEY</source>
        <translation>imposti ENROW_API_KEY</translation>
    </message>
    <message>
        <source>the API key is good</source>
        <translation>la chiave API è valida</translation>
    </message>
    <message>
        <source>check the ID and --kind</source>
        <translation>controlli l’ID e --kind</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>riprovi più tardi</translation>
    </message>
    <message>
        <source>behind a company proxy that reads encrypted connections, set SSL_CERT_FILE to your company&apos;s certificate</source>
        <translation>dietro un proxy aziendale che legge le connessioni cifrate, indichi in SSL_CERT_FILE il certificato della Sua azienda</translation>
    </message>
    <message>
        <source>--force replaces it</source>
        <translation>--force lo sostituisce</translation>
    </message>
    <message>
        <source>update this one</source>
        <translation>aggiorni questa</translation>
    </message>
    <message>
        <source>the API key is the token of a plugin</source>
        <translation>la chiave API è il token di un componente aggiuntivo</translation>
    </message>
    <message>
        <source>set ENROW_API_KEY to the API key of your Enrow account</source>
        <translation>indichi in ENROW_API_KEY la chiave API del Suo account Enrow</translation>
    </message>
    <message>
        <source>asked to wait %1</source>
        <translation>ha chiesto di aspettare %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>impossibile leggere</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the keychain</source>
        <translation>«%1» nel portachiavi</translation>
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
            <numerusform>%1 riga</numerusform>
            <numerusform>%1 righe</numerusform>
        </translation>
    </message>
    <message>
        <source>still running</source>
        <translation>ancora in corso</translation>
    </message>
    <message>
        <source>the server does not say whether it is done</source>
        <translation>il server non dice se è pronto</translation>
    </message>
    <message>
        <source>the server says &apos;%1&apos;, which is neither completed nor failed</source>
        <translation>il server dice «%1», che non è né completato né non riuscito</translation>
    </message>
    <message>
        <source>%1 of %2 finished</source>
        <comment>numbers of rows</comment>
        <translation>%1 di %2 terminate</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows received</source>
        <translation>
            <numerusform>è arrivata %1 riga di %2</numerusform>
            <numerusform>sono arrivate %1 righe di %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows received, more than the %2 that the reply announces</source>
        <translation>
            <numerusform>è arrivata %1 riga, più delle %2 che la risposta annuncia</numerusform>
            <numerusform>sono arrivate %1 righe, più delle %2 che la risposta annuncia</numerusform>
        </translation>
    </message>
    <message>
        <source>the reply speaks of a further page, which cannot be fetched</source>
        <translation>la risposta parla di un’altra pagina, che non si può scaricare</translation>
    </message>
    <message>
        <source>cells with more text than a workbook takes, cut at its end: %1</source>
        <translation>celle con più testo di quanto ne accetti una cartella di lavoro, tagliate alla fine: %1</translation>
    </message>
    <message>
        <source>ongoing</source>
        <comment>a batch</comment>
        <translation>in corso</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>a batch</comment>
        <translation>completato</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a batch</comment>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>%1 charged</source>
        <comment>an amount of credits</comment>
        <translation>%1 addebitati</translation>
    </message>
    <message>
        <source>%1 to refund</source>
        <comment>an amount of credits</comment>
        <translation>%1 da rimborsare</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <comment>an amount of credits</comment>
        <translation>%1 rimborsati</translation>
    </message>
    <message>
        <source>%1 final</source>
        <comment>an amount of credits</comment>
        <translation>%1 alla fine</translation>
    </message>
    <message>
        <source>which do not agree</source>
        <comment>amounts of credits</comment>
        <translation>che non tornano</translation>
    </message>
    <message>
        <source>credits: %1</source>
        <comment>amounts</comment>
        <translation>crediti: %1</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>a number of phones</comment>
        <translation>%1 trovati</translation>
    </message>
    <message>
        <source>%1 valid</source>
        <comment>a number of addresses</comment>
        <translation>%1 validi</translation>
    </message>
    <message>
        <source>%1 among the rows</source>
        <comment>a number</comment>
        <translation>%1 tra le righe</translation>
    </message>
    <message>
        <source>status unknown</source>
        <translation>stato sconosciuto</translation>
    </message>
    <message>
        <source>%1 requested</source>
        <comment>a number of rows</comment>
        <translation>%1 richieste</translation>
    </message>
    <message>
        <source>counts that cannot be: %1</source>
        <translation>conteggi impossibili: %1</translation>
    </message>
    <message>
        <source>kind unknown</source>
        <comment>of a batch</comment>
        <translation>tipo sconosciuto</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a kind, a server</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>from an unknown server</source>
        <translation>da un server sconosciuto</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a server</comment>
        <translation>da %1</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>dal file %1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>input standard</translation>
    </message>
    <message>
        <source>it is too long for a list of batches</source>
        <translation>il testo è troppo lungo per un elenco di batch</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>enrow-batch fetches the results of Enrow batches and tells how far they are.</source>
        <translation>enrow-batch scarica i risultati dei batch di Enrow e dice a che punto sono.</translation>
    </message>
    <message>
        <source>The API key is read from the environment variable ENROW_API_KEY, else from the keychain, where enrow-desk keeps it. Data goes to standard output, everything else to standard error.</source>
        <translation>La chiave API si legge dalla variabile d’ambiente ENROW_API_KEY, altrimenti dal portachiavi, dove la conserva enrow-desk. I dati vanno sull’output standard, tutto il resto sull’output degli errori.</translation>
    </message>
    <message>
        <source>An ID may be pasted text that holds some: a link, a reply, a mail. - reads such a text from standard input, @FILE from a file. A single word is an ID as it is.</source>
        <translation>Un ID può essere un testo incollato che ne contiene: un link, una risposta, un’e-mail. - legge un testo così dall’input standard, @FILE da un file. Una sola parola è un ID così com’è.</translation>
    </message>
    <message>
        <source>merge writes a list that you searched or verified back, with columns for the results: every row of it in its order, every byte unchanged. merge --only-new writes the rows that you have not paid for yet, and asks no server.</source>
        <translation>merge riscrive un elenco che ha cercato o verificato, con colonne per i risultati: ogni riga al suo posto, ogni byte invariato. merge --only-new scrive le righe che non ha ancora pagato, e non chiede a nessun server.</translation>
    </message>
    <message>
        <source>What fetch and merge get is kept in the archive that enrow-desk has too, each batch as soon as it is done. A batch that is completed there is not asked for again, and needs no key.</source>
        <translation>Ciò che fetch e merge scaricano resta nell’archivio che ha anche enrow-desk, ogni batch appena è pronto. Un batch lì completato non viene chiesto di nuovo, e non ha bisogno di una chiave.</translation>
    </message>
    <message>
        <source>list prints the batches in the archive, remove takes some out of it for good. import takes replies that were saved as files into the archive, from folders too, packed (.gz, .zst) or not, and asks no server. - is standard input. presets prints how tables are written for other programs, and show one of them.</source>
        <translation>list mostra i batch nell’archivio, remove ne rimuove alcuni definitivamente. import aggiunge all’archivio risposte salvate come file, anche da cartelle, compresse (.gz, .zst) o no, e non chiede a nessun server. - è l’input standard. presets mostra come si scrivono le tabelle per altri programmi, e con show una di esse.</translation>
    </message>
    <message>
        <source>Exit codes; with several batches the highest:</source>
        <translation>Codici di uscita; con più batch il più alto:</translation>
    </message>
    <message>
        <source>%1: %2; waiting</source>
        <comment>a batch, how far it is</comment>
        <translation>%1: %2; in attesa</translation>
    </message>
    <message>
        <source>%1; trying again</source>
        <comment>what happened</comment>
        <translation>%1; si riprova</translation>
    </message>
    <message>
        <source>the server asked to wait %1; waiting until %2</source>
        <comment>a length of time, a moment</comment>
        <translation>il server ha chiesto di aspettare %1; si aspetta fino a %2</translation>
    </message>
    <message>
        <source>the server asked to wait %1; waiting</source>
        <comment>a length of time</comment>
        <translation>il server ha chiesto di aspettare %1; in attesa</translation>
    </message>
    <message>
        <source>the server asked to wait %1; waiting %2</source>
        <comment>lengths of time</comment>
        <translation>il server ha chiesto di aspettare %1; si aspetta %2</translation>
    </message>
    <message>
        <source>csv: the text that the list is; csv-spreadsheet: with the mark and delimiter that spreadsheets of your country expect; tsv; xlsx: an Excel workbook; without it as the name of --output says</source>
        <translation>csv: il testo così com’è l’elenco; csv-spreadsheet: con il segno e il delimitatore che i fogli di calcolo del Suo paese si aspettano; tsv; xlsx: una cartella di lavoro di Excel; altrimenti secondo il nome di --output</translation>
    </message>
    <message>
        <source>merge --format takes %1</source>
        <translation>merge --format richiede %1</translation>
    </message>
</context>
<context>
    <name>enrow::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Tutte le colonne</translation>
    </message>
    <message>
        <source>As the table shows them</source>
        <translation>Come nella tabella</translation>
    </message>
    <message>
        <source>Chosen columns</source>
        <translation>Colonne scelte</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Nome nel file</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Deseleziona tutto</translation>
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
        <translation>Azienda trovata</translation>
    </message>
    <message>
        <source>LinkedIn URL</source>
        <translation>URL LinkedIn</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valido</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non valido</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovato</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>In corso</translation>
    </message>
</context>
<context>
    <name>enrow::CreditBar</name>
    <message>
        <source>Paid and refunded credits</source>
        <translation>Crediti pagati e rimborsati</translation>
    </message>
</context>
<context>
    <name>enrow::CreditPanel</name>
    <message>
        <source>Credits</source>
        <translation>Crediti</translation>
    </message>
    <message>
        <source>Copy the exact amount</source>
        <translation>Copia l’importo esatto</translation>
    </message>
    <message>
        <source>Figures of the selected batches</source>
        <translation>Dati dei batch selezionati</translation>
    </message>
    <message>
        <source>Show the credits</source>
        <translation>Mostra i crediti</translation>
    </message>
    <message>
        <source>What the selected batches cost and found appears here.</source>
        <translation>Qui compare quanto sono costati e che cosa hanno trovato i batch selezionati.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Hide the credits</source>
        <translation>Nascondi i crediti</translation>
    </message>
    <message>
        <source>Enrow has not reported yet what this costs.</source>
        <translation>Enrow non ha ancora comunicato quanto costa.</translation>
    </message>
</context>
<context>
    <name>enrow::CreditRemarks</name>
    <message>
        <source>charged %1</source>
        <translation>addebito %1</translation>
    </message>
    <message>
        <source>refunded %1</source>
        <translation>rimborso %1</translation>
    </message>
    <message>
        <source>final %1</source>
        <translation>costo finale %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits</source>
        <translation>
            <numerusform>%1 credito</numerusform>
            <numerusform>%1 crediti</numerusform>
        </translation>
    </message>
    <message>
        <source>No invalid row, nothing to refund</source>
        <translation>Nessuna riga non valida, nulla da rimborsare</translation>
    </message>
    <message>
        <source>Every number found, nothing to refund</source>
        <translation>Tutti i numeri trovati, nulla da rimborsare</translation>
    </message>
    <message>
        <source>%1: %2 to be refunded</source>
        <comment>a number of rows, an amount</comment>
        <translation>%1: %2 da rimborsare</translation>
    </message>
    <message>
        <source>%1, %2 refunded</source>
        <comment>a number of rows, an amount</comment>
        <translation>%1, rimborso di %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows not found</source>
        <translation>
            <numerusform>%1 riga non trovata</numerusform>
            <numerusform>%1 righe non trovate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invalid rows</source>
        <translation>
            <numerusform>%1 riga non valida</numerusform>
            <numerusform>%1 righe non valide</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 of %3 batches</source>
        <comment>what fits, and in how many</comment>
        <translation>%1 in %2 batch su %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 checks for %2 credits each</source>
        <translation>
            <numerusform>%1 verifica a %2 crediti</numerusform>
            <numerusform>%1 verifiche a %2 crediti ciascuna</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 batches: %3</source>
        <comment>how many, and what fits in them</comment>
        <translation>%1 batch su %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches still running: these figures may change.</source>
        <translation>
            <numerusform>Ancora in corso %1 batch su %2: questi dati possono cambiare.</numerusform>
            <numerusform>Ancora in corso %1 batch su %2: questi dati possono cambiare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Status unknown: these figures may change.</source>
        <translation>Stato sconosciuto: questi dati possono cambiare.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches have an unknown status: these figures may change.</source>
        <translation>
            <numerusform>Stato sconosciuto per %1 batch su %2: questi dati possono cambiare.</numerusform>
            <numerusform>Stato sconosciuto per %1 batch su %2: questi dati possono cambiare.</numerusform>
        </translation>
    </message>
    <message>
        <source>The credit totals are too large to show.</source>
        <translation>I totali dei crediti sono troppo grandi per essere mostrati.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches not included</source>
        <translation>
            <numerusform>Non incluso: %1 batch su %2</numerusform>
            <numerusform>Non inclusi: %1 batch su %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches may still change</source>
        <translation>
            <numerusform>Può ancora cambiare: %1 batch su %2</numerusform>
            <numerusform>Possono ancora cambiare: %1 batch su %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Still running: these figures may change.</source>
        <translation>Ancora in corso: questi dati possono cambiare.</translation>
    </message>
    <message>
        <source>Still running: Enrow reports the cost when it is done.</source>
        <translation>Ancora in corso: Enrow comunica il costo alla fine.</translation>
    </message>
    <message>
        <source>Enrow has reported no figures for this batch.</source>
        <translation>Enrow non ha comunicato dati per questo batch.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches are not in these totals: Enrow has reported no figures for them.</source>
        <translation>
            <numerusform>%1 batch su %2 non è in questi totali: Enrow non ne ha comunicato i dati.</numerusform>
            <numerusform>%1 batch su %2 non sono in questi totali: Enrow non ne ha comunicato i dati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrow did not report the cost.</source>
        <translation>Enrow non ha comunicato il costo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches do not report their cost.</source>
        <translation>
            <numerusform>Per %1 batch su %2 il costo non è indicato.</numerusform>
            <numerusform>Per %1 batch su %2 il costo non è indicato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches are not in these totals: their amounts are not numbers.</source>
        <translation>
            <numerusform>%1 batch su %2 non è in questi totali: i suoi importi non sono numeri.</numerusform>
            <numerusform>%1 batch su %2 non sono in questi totali: i loro importi non sono numeri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Charged %1 − refunded %2 makes %3, but the reply says %4.</source>
        <translation>Addebito %1 − rimborso %2 fa %3, ma la risposta indica %4.</translation>
    </message>
    <message>
        <source>%1: a refund of %2, but the reply says %3.</source>
        <comment>a number of rows, then two amounts</comment>
        <translation>%1: rimborso di %2, ma la risposta indica %3.</translation>
    </message>
    <message>
        <source>The requested rows cost %1, but the reply says %2.</source>
        <translation>Le righe richieste costano %1, ma la risposta indica %2.</translation>
    </message>
    <message>
        <source>The results found cost %1, but the reply says %2.</source>
        <translation>I risultati trovati costano %1, ma la risposta indica %2.</translation>
    </message>
    <message>
        <source>The reply gives only some of the figures: %1.</source>
        <translation>La risposta contiene solo alcuni dati: %1.</translation>
    </message>
    <message>
        <source>The reply says %1 found, but its rows say %2.</source>
        <translation>La risposta indica %1 trovati, ma le sue righe %2.</translation>
    </message>
    <message>
        <source>Not in these totals: %1.</source>
        <translation>Non inclusi in questi totali: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a batch, and what is the matter with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More figures that do not add up: %1</source>
        <comment>names of batches</comment>
        <translation>Altri dati che non quadrano: %1</translation>
    </message>
    <message>
        <source>Refunds are right</source>
        <translation>I rimborsi quadrano</translation>
    </message>
    <message>
        <source>Verification costs are right</source>
        <translation>I costi di verifica quadrano</translation>
    </message>
    <message>
        <source>Refunds and verification costs are right</source>
        <translation>I rimborsi e i costi di verifica quadrano</translation>
    </message>
    <message>
        <source>%1, %2 in refunds, part of them still to come</source>
        <comment>a number of rows, an amount</comment>
        <translation>%1, %2 di rimborsi, in parte ancora da ricevere</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches not included: still running</source>
        <translation>
            <numerusform>Non incluso, ancora in corso: %1 batch su %2</numerusform>
            <numerusform>Non inclusi, ancora in corso: %1 batch su %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches not included, %3 of them running</source>
        <translation>
            <numerusform>Non inclusi: %1 batch su %2, di cui %3 in corso</numerusform>
            <numerusform>Non inclusi: %1 batch su %2, di cui %3 in corso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::CreditText</name>
    <message numerus="yes">
        <source>All %1 batches</source>
        <translation>
            <numerusform>%1 batch</numerusform>
            <numerusform>Tutti i %1 batch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches</source>
        <translation>
            <numerusform>%1 batch</numerusform>
            <numerusform>%1 batch</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 charged at the start</source>
        <translation>Addebitati %1 all’inizio</translation>
    </message>
    <message>
        <source>More credits than can be shown</source>
        <translation>Più crediti di quanti se ne possano mostrare</translation>
    </message>
    <message>
        <source>Cost not known yet</source>
        <translation>Costo non ancora noto</translation>
    </message>
    <message>
        <source>Cost not reported</source>
        <translation>Costo non comunicato</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits paid</source>
        <translation>
            <numerusform>%1 credito pagato</numerusform>
            <numerusform>%1 crediti pagati</numerusform>
        </translation>
    </message>
    <message>
        <source>Refunds not reported</source>
        <translation>Rimborsi non comunicati</translation>
    </message>
    <message>
        <source>Nothing to refund</source>
        <translation>Nulla da rimborsare</translation>
    </message>
    <message>
        <source>Nothing refunded</source>
        <translation>Nessun rimborso</translation>
    </message>
    <message>
        <source>%1 of %2 refunded</source>
        <comment>an amount of a whole</comment>
        <translation>Rimborsati %1 su %2</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <comment>an amount</comment>
        <translation>Rimborsati %1</translation>
    </message>
    <message>
        <source>%1 of %2 to be refunded</source>
        <comment>an amount of a whole</comment>
        <translation>Da rimborsare %1 su %2</translation>
    </message>
    <message>
        <source>%1 to be refunded</source>
        <comment>an amount</comment>
        <translation>Da rimborsare %1</translation>
    </message>
    <message>
        <source>%1 refunded, part of it still to come</source>
        <comment>an amount</comment>
        <translation>Rimborsi per %1, in parte ancora da ricevere</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and its figures as a percentage</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Pagati %1</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <translation>Rimborsati %1</translation>
    </message>
    <message>
        <source>Refunds %1</source>
        <translation>Rimborsi %1</translation>
    </message>
    <message>
        <source>To be refunded %1</source>
        <translation>Da rimborsare %1</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crediti</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <comment>credits</comment>
        <translation>Pagati %1</translation>
    </message>
    <message>
        <source>%1 paid · %2 refunded</source>
        <comment>credits</comment>
        <translation>Pagati %1 · rimborsati %2</translation>
    </message>
    <message>
        <source>Valid rate</source>
        <translation>% di validi</translation>
    </message>
    <message>
        <source>Find rate</source>
        <translation>% di trovati</translation>
    </message>
    <message>
        <source>%1 (of %2 done)</source>
        <comment>%2 is a number of rows</comment>
        <translation>%1 (su %2 terminate)</translation>
    </message>
    <message>
        <source>Cost per valid result</source>
        <translation>Costo per risultato valido</translation>
    </message>
    <message>
        <source>Cost per result found</source>
        <translation>Costo per risultato trovato</translation>
    </message>
    <message>
        <source>%1 (of %2 with a cost)</source>
        <comment>%2 is a number of results</comment>
        <translation>%1 (%2 con un costo)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validi</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovati</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovati</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non validi</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Richiesti</translation>
    </message>
    <message>
        <source>Valid or found</source>
        <translation>Validi o trovati</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>rows with another result</comment>
        <translation>Altri</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>rows that did not come</comment>
        <translation>Mancanti</translation>
    </message>
    <message>
        <source>More than announced</source>
        <comment>rows that came</comment>
        <translation>Oltre il numero annunciato</translation>
    </message>
    <message>
        <source>E-mail search</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Phone search</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>Invalid or not found</source>
        <translation>Non validi o non trovati</translation>
    </message>
    <message>
        <source>Not returned</source>
        <comment>rows of batches that failed</comment>
        <translation>Non restituiti</translation>
    </message>
    <message>
        <source>In running batches</source>
        <comment>rows</comment>
        <translation>Nei batch in corso</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits so far</source>
        <translation>
            <numerusform>%1 credito finora</numerusform>
            <numerusform>%1 crediti finora</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>Costo %1</translation>
    </message>
    <message>
        <source>Cost %1 · %2 to be refunded</source>
        <comment>credits</comment>
        <translation>Costo %1 · da rimborsare %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits net</source>
        <translation>
            <numerusform>%1 credito netto</numerusform>
            <numerusform>%1 crediti netti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refunded, %2 to be refunded</source>
        <comment>two amounts</comment>
        <translation>Rimborsati %1, da rimborsare %2</translation>
    </message>
    <message>
        <source>%1 charged, %2 refunded, %3 to be refunded</source>
        <comment>three amounts</comment>
        <translation>Addebitati %1, rimborsati %2, da rimborsare %3</translation>
    </message>
</context>
<context>
    <name>enrow::DelimiterBox</name>
    <message>
        <source>Comma ( , )</source>
        <translation>Virgola ( , )</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>Punto e virgola ( ; )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulazione</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Delimitatore</translation>
    </message>
</context>
<context>
    <name>enrow::DemoMode</name>
    <message>
        <source>Demo: all data is simulated, and nothing is charged.</source>
        <translation>Demo: tutti i dati sono simulati e nulla viene addebitato.</translation>
    </message>
</context>
<context>
    <name>enrow::DesktopOptions</name>
    <message>
        <source>print this help</source>
        <translation>mostra questo aiuto</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>mostra la versione</translation>
    </message>
    <message>
        <source>show simulated data; needs no API key and remembers nothing</source>
        <translation>mostra dati simulati; non ha bisogno di una chiave API e non ricorda nulla</translation>
    </message>
    <message>
        <source>another server than https://api.enrow.io; plain http only to this machine</source>
        <translation>un server diverso da https://api.enrow.io; http semplice solo verso questo computer</translation>
    </message>
    <message>
        <source>the folder of the batches and their results, instead of the person&apos;s own</source>
        <translation>la cartella dei batch e dei loro risultati, al posto della Sua</translation>
    </message>
    <message>
        <source>show the window in this language: %1</source>
        <comment>codes of languages</comment>
        <translation>mostra la finestra in questa lingua: %1</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>Non c’è nessun file %1</translation>
    </message>
    <message>
        <source>This is no batch ID: %1</source>
        <translation>Questo non è un ID di batch: %1</translation>
    </message>
    <message>
        <source>This does not look like a batch ID: %1</source>
        <translation>Questo non sembra un ID di batch: %1</translation>
    </message>
    <message>
        <source>--demo brings its own server; leave out --base-url.</source>
        <translation>--demo porta il proprio server; tolga --base-url.</translation>
    </message>
    <message>
        <source>--data-dir needs the name of a folder.</source>
        <translation>--data-dir richiede il nome di una cartella.</translation>
    </message>
    <message>
        <source>--language must be one of %1.</source>
        <comment>codes of languages</comment>
        <translation>--language deve essere una di queste: %1.</translation>
    </message>
    <message>
        <source>--demo remembers nothing; leave out --data-dir.</source>
        <translation>--demo non ricorda nulla; tolga --data-dir.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Follows Enrow batches, shows their results and exports them.</source>
        <translation>Segue i batch di Enrow, mostra i loro risultati e li esporta.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opzioni:</translation>
    </message>
    <message>
        <source>The API key is read from ENROW_API_KEY, or asked for.</source>
        <translation>La chiave API si legge da ENROW_API_KEY, o viene chiesta.</translation>
    </message>
</context>
<context>
    <name>enrow::DetailsPanel</name>
    <message>
        <source>Shortened here; “Copy JSON” copies all of it.</source>
        <translation>Qui abbreviato; «Copia JSON» lo copia per intero.</translation>
    </message>
    <message>
        <source>Unformatted</source>
        <translation>Non formattato</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>Copia &amp;JSON</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campi</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Chiudi i dettagli</translation>
    </message>
    <message>
        <source>Close the details of this row (Enter or Ctrl+D brings them back)</source>
        <translation>Chiude i dettagli di questa riga (Invio o Ctrl+D li riapre)</translation>
    </message>
    <message>
        <source>Show the row&apos;s JSON as Enrow sent it, without the line breaks added here</source>
        <translation>Mostra il JSON della riga come inviato da Enrow, senza gli a capo aggiunti qui</translation>
    </message>
    <message>
        <source>Copy the row&apos;s JSON exactly as it came</source>
        <translation>Copia il JSON della riga esattamente come è arrivato</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>The reply that brought this row is not held any more. Refresh the batch to get it again.</source>
        <translation>La risposta con questa riga non è più disponibile. Aggiornare il batch per riceverla di nuovo.</translation>
    </message>
</context>
<context>
    <name>enrow::ErrorText</name>
    <message>
        <source>The reply is too large to read%1. Tell Enrow about this batch.</source>
        <translation>La risposta è troppo grande per essere letta%1. Segnalare questo batch a Enrow.</translation>
    </message>
    <message>
        <source>This is the token of a plugin, not an API key. Enter the API key of your Enrow account.</source>
        <translation>Questo è il token di un plugin, non una chiave API. Inserire la chiave API dell’account Enrow.</translation>
    </message>
    <message>
        <source>The API key “%1” is missing. Enter it.</source>
        <translation>Manca la chiave API «%1». Inserirla.</translation>
    </message>
    <message>
        <source>Enrow refused the API key “%1”. Enter another key.</source>
        <translation>Enrow ha rifiutato la chiave API «%1». Inserirne un’altra.</translation>
    </message>
    <message>
        <source>Enrow does not know this batch, or it has expired. Every kind was tried: %1. Check the ID and the API key.</source>
        <translation>Enrow non conosce questo batch, oppure il batch è scaduto. È stato provato ogni tipo: %1. Controllare l’ID e la chiave API.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <comment>the words of a server or of the system</comment>
        <translation>Risposta: %1</translation>
    </message>
    <message>
        <source>It could not be written%1. Check the folder, or choose another place.</source>
        <translation>Scrittura non riuscita%1. Controllare la cartella o scegliere un’altra posizione.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Unlock it and enter the key again to keep it.</source>
        <translation>Il portachiavi di questo computer è bloccato. Per conservare la chiave, sbloccarlo e inserirla di nuovo.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used (it does not answer).</source>
        <translation>Il portachiavi di questo computer non è utilizzabile (non risponde).</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>This cannot be used%1. Correct it and try again.</source>
        <translation>Valore non utilizzabile%1. Correggerlo e riprovare.</translation>
    </message>
    <message>
        <source>There is no API key yet. Enter your Enrow API key.</source>
        <translation>Non c’è ancora una chiave API. Inserire la chiave API Enrow.</translation>
    </message>
    <message>
        <source>Enrow refused the API key. Enter another key.</source>
        <translation>Enrow ha rifiutato la chiave API. Inserirne un’altra.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked%1. Unlock it, or enter the API key.</source>
        <translation>Il portachiavi di questo computer è bloccato%1. Sbloccarlo o inserire la chiave API.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used%1. Enter the API key for this run.</source>
        <translation>Il portachiavi di questo computer non è utilizzabile%1. Inserire la chiave API per questa sessione.</translation>
    </message>
    <message>
        <source>Your Enrow plan does not include this%1. The API key itself is good.</source>
        <translation>Il piano Enrow non include questa funzione%1. La chiave API in sé è valida.</translation>
    </message>
    <message>
        <source>Enrow does not allow this with your API key%1. Check what the key may do.</source>
        <translation>Enrow non lo consente con questa chiave API%1. Controllare le autorizzazioni della chiave.</translation>
    </message>
    <message>
        <source>There are not enough credits. Add credits to your Enrow account, then refresh.</source>
        <translation>I crediti non bastano. Aggiungere crediti all’account Enrow, poi aggiornare.</translation>
    </message>
    <message>
        <source>Enrow does not know this batch, or it has expired. Check the ID, the kind and the API key.</source>
        <translation>Enrow non conosce questo batch, oppure il batch è scaduto. Controllare l’ID, il tipo e la chiave API.</translation>
    </message>
    <message>
        <source>Enrow did not accept the request%1. Check the batch ID and its kind.</source>
        <translation>Enrow non ha accettato la richiesta%1. Controllare l’ID del batch e il tipo.</translation>
    </message>
    <message>
        <source>Enrow asked to slow down%1.</source>
        <translation>Enrow ha chiesto di rallentare%1.</translation>
    </message>
    <message>
        <source>Enrow has a problem on its side%1.</source>
        <translation>C’è un problema da parte di Enrow%1.</translation>
    </message>
    <message>
        <source>Something between this computer and Enrow answered instead%1.</source>
        <translation>Al posto di Enrow ha risposto un altro sistema lungo il percorso%1.</translation>
    </message>
    <message>
        <source>Enrow, or something on the way to it, refused the request%1.</source>
        <translation>La richiesta è stata rifiutata da Enrow o da un sistema lungo il percorso%1.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a user name and password%1. Enter them in Edit &gt; Preferences.</source>
        <translation>Il proxy di questa rete richiede nome utente e password%1. Inserirli in Modifica &gt; Preferenze.</translation>
    </message>
    <message>
        <source>Enrow cannot be reached. Check your network connection.</source>
        <translation>Enrow non è raggiungibile. Controllare la connessione di rete.</translation>
    </message>
    <message>
        <source>Enrow did not answer in time.</source>
        <translation>Enrow non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of the server&apos;s certificate%1, so nothing was sent. If your company checks encrypted connections, ask its IT team for help.</source>
        <translation>Questo computer non considera attendibile l’emittente del certificato del server%1, quindi non è stato inviato nulla. Se l’azienda controlla le connessioni cifrate, chiedere aiuto al reparto IT.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent%1. Check the clock and the network.</source>
        <translation>La connessione non è sicura, quindi non è stato inviato nulla%1. Controllare l’orologio e la rete.</translation>
    </message>
    <message>
        <source>The reply is too large to read%1. Split the work into smaller batches.</source>
        <translation>La risposta è troppo grande per essere letta%1. Suddividere il lavoro in batch più piccoli.</translation>
    </message>
    <message>
        <source>The reply could not be read%1. Refresh to ask again.</source>
        <translation>Non è stato possibile leggere la risposta%1. Aggiornare per chiedere di nuovo.</translation>
    </message>
    <message>
        <source>Enrow gave an unexpected answer%1. Refresh to ask again.</source>
        <translation>Enrow ha dato una risposta imprevista%1. Aggiornare per chiedere di nuovo.</translation>
    </message>
    <message>
        <source>Enrow did not confirm this%1. It may have gone through: check your account before you try again.</source>
        <translation>Enrow non ha confermato l’operazione%1. Potrebbe essere riuscita: controllare l’account prima di riprovare.</translation>
    </message>
    <message>
        <source>A file with that name already exists%1. Choose another name or replace it.</source>
        <translation>Esiste già un file con questo nome%1. Scegliere un altro nome o sostituirlo.</translation>
    </message>
    <message>
        <source>A newer Enrow Desk wrote the archive%1. Update this program.</source>
        <translation>L’archivio è stato scritto da una versione più recente di Enrow Desk%1. Aggiornare il programma.</translation>
    </message>
    <message>
        <source>The archive is damaged%1. Refresh, or restore a backup.</source>
        <translation>L’archivio è danneggiato%1. Aggiornare oppure ripristinare un backup.</translation>
    </message>
    <message>
        <source>The disk is full%1. Free some space, then try again.</source>
        <translation>Il disco è pieno%1. Liberare spazio, poi riprovare.</translation>
    </message>
    <message>
        <source>This place is read-only%1. Choose another, or allow writing there.</source>
        <translation>Questa posizione è di sola lettura%1. Sceglierne un’altra o consentire la scrittura.</translation>
    </message>
    <message>
        <source>The file could not be read or written%1. Check the folder and the space left.</source>
        <translation>Non è stato possibile leggere o scrivere il file%1. Controllare la cartella e lo spazio disponibile.</translation>
    </message>
    <message>
        <source>Enrow did not accept the request%1. Check the address of the server.</source>
        <translation>Enrow non ha accettato la richiesta%1. Controllare l’indirizzo del server.</translation>
    </message>
    <message>
        <source>The reply could not be read%1. Try again later.</source>
        <translation>Non è stato possibile leggere la risposta%1. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>Enrow gave an unexpected answer%1. Try again later.</source>
        <translation>Enrow ha dato una risposta imprevista%1. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Non utilizzabile</translation>
    </message>
    <message>
        <source>No API key</source>
        <translation>Nessuna chiave API</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Chiave rifiutata</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Portachiavi bloccato</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Nessun portachiavi</translation>
    </message>
    <message>
        <source>Not in your plan</source>
        <translation>Non nel piano</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non consentito</translation>
    </message>
    <message>
        <source>No credits</source>
        <translation>Nessun credito</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non accettato</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Rallentato</translation>
    </message>
    <message>
        <source>Server fault</source>
        <translation>Errore del server</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>Bloccato in rete</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Proxy login</source>
        <translation>Accesso al proxy</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nessuna risposta</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Non attendibile</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>Non sicuro</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Troppo grande</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illeggibile</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Imprevisto</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confermato</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>File esistente</translation>
    </message>
    <message>
        <source>Archive too new</source>
        <translation>Archivio più recente</translation>
    </message>
    <message>
        <source>Archive damaged</source>
        <translation>Archivio danneggiato</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco pieno</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Sola lettura</translation>
    </message>
    <message>
        <source>File error</source>
        <translation>Errore del file</translation>
    </message>
    <message>
        <source>Unknown ID</source>
        <translation>ID sconosciuto</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, or its prompt was cancelled.</source>
        <translation>Su questo computer non c’è un portachiavi, oppure la sua richiesta è stata annullata.</translation>
    </message>
</context>
<context>
    <name>enrow::ExportButton</name>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;Opzioni…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message numerus="yes">
        <source>Export %1 rows</source>
        <translation>
            <numerusform>Esporta %1 riga</numerusform>
            <numerusform>Esporta %1 righe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::ExportController</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save the results as a file (%1)</source>
        <translation>Salva i risultati in un file (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
</context>
<context>
    <name>enrow::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Che cosa verrà scritto</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva con nome…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>P&amp;reset</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>The reply of each chosen batch as it came, regardless of what the table shows.</source>
        <translation>La risposta di ogni batch scelto così com’è arrivata, qualunque cosa mostri la tabella.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <comment>rows</comment>
        <translation>Sono mostrate le prime %1.</translation>
    </message>
    <message>
        <source>The preset %1 is still chosen from last time. Choose “No preset” to export without it.</source>
        <translation>Il preset %1 è ancora selezionato dall’ultima volta. Per esportare senza, scegliere «Nessun preset».</translation>
    </message>
    <message>
        <source>No column is ticked. Tick those that the file should have.</source>
        <translation>Nessuna colonna è selezionata. Selezionare quelle che il file deve contenere.</translation>
    </message>
</context>
<context>
    <name>enrow::ExportOptions</name>
    <message numerus="yes">
        <source>%1 addresses</source>
        <translation>
            <numerusform>%1 indirizzo</numerusform>
            <numerusform>%1 indirizzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 domains</source>
        <translation>
            <numerusform>%1 dominio</numerusform>
            <numerusform>%1 domini</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would run (those that start with =, +, - or @).</source>
        <translation>Antepone un &apos; alle celle che un foglio di calcolo eseguirebbe (quelle che iniziano con =, +, - o @).</translation>
    </message>
    <message>
        <source>Also when cells are copied from the table. Numbers stay as they are, and phone numbers unless they would be calculated (+1-570-555).</source>
        <translation>Anche quando si copiano celle dalla tabella. I numeri restano invariati; i numeri di telefono anche, tranne quelli che verrebbero calcolati (+1-570-555).</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>The character between two cells. Spreadsheets in many European languages expect a semicolon.</source>
        <translation>Il carattere tra due celle. In molte lingue europee i fogli di calcolo si aspettano il punto e virgola.</translation>
    </message>
    <message>
        <source>One for all rows</source>
        <translation>Uno per tutte le righe</translation>
    </message>
    <message>
        <source>One for each batch</source>
        <translation>Uno per ogni batch</translation>
    </message>
    <message>
        <source>Each batch gets a sheet with its name.</source>
        <translation>Ogni batch ha un foglio con il proprio nome.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Fogli</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>&amp;Colonne</translation>
    </message>
    <message>
        <source>Du&amp;plicates</source>
        <translation>&amp;Duplicati</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Escl&amp;udi</translation>
    </message>
    <message>
        <source>Spl&amp;it</source>
        <translation>D&amp;ividi</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>&amp;Nomi dei file</translation>
    </message>
    <message>
        <source>S&amp;heets</source>
        <translation>Fo&amp;gli</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>De&amp;limitatore</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Mantieni tutto</translation>
    </message>
    <message>
        <source>One row for each address</source>
        <translation>Una riga per indirizzo</translation>
    </message>
    <message>
        <source>One row for each number</source>
        <translation>Una riga per numero</translation>
    </message>
    <message>
        <source>One row for each domain</source>
        <translation>Una riga per dominio</translation>
    </message>
    <message>
        <source>One row for each address, else number</source>
        <translation>Una riga per indirizzo, altrimenti per numero</translation>
    </message>
    <message>
        <source>Across all chosen batches.</source>
        <translation>Tra tutti i batch scelti.</translation>
    </message>
    <message>
        <source>the best of them</source>
        <translation>la migliore</translation>
    </message>
    <message>
        <source>the first of them</source>
        <translation>la prima</translation>
    </message>
    <message>
        <source>The best: a valid row before others, then that of the batch that was added last. The first: in the order on screen.</source>
        <translation>La migliore: una riga valida prima delle altre, poi quella del batch aggiunto per ultimo. La prima: nell’ordine sullo schermo.</translation>
    </message>
    <message>
        <source>Which row is kept</source>
        <translation>Quale riga mantenere</translation>
    </message>
    <message>
        <source>This cannot be a name. Use letters and, of the words in braces, {label}, {kind}, {id}, {qualification}, {date} and {n}.</source>
        <translation>Nome non valido. Usare lettere e, tra le parole in parentesi graffe, {label}, {kind}, {id}, {qualification}, {date} e {n}.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>A list or table of addresses and domains. Rows with one of them are left out.</source>
        <translation>Un elenco o una tabella di indirizzi e domini. Le righe che ne contengono uno vengono escluse.</translation>
    </message>
    <message>
        <source>Leaves nobody out</source>
        <translation>Non esclude nessuno</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Nessuno è escluso.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>Lists and tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Elenchi e tabelle (*.csv *.tsv *.txt);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>“%1” holds no addresses that can be read.</source>
        <translation>«%1» non contiene indirizzi leggibili.</translation>
    </message>
    <message>
        <source>%1 and %2 in “%3”</source>
        <comment>addresses, domains, and the name of a file</comment>
        <translation>%1 e %2 in «%3»</translation>
    </message>
    <message>
        <source>A file for each qualification</source>
        <translation>Un file per ogni qualificazione</translation>
    </message>
    <message>
        <source>A file for each batch</source>
        <translation>Un file per ogni batch</translation>
    </message>
    <message>
        <source>Any number of rows</source>
        <translation>Qualsiasi numero di righe</translation>
    </message>
    <message>
        <source> rows at most</source>
        <translation> righe al massimo</translation>
    </message>
    <message>
        <source>Rows in a file</source>
        <translation>Righe in un file</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tutto insieme</translation>
    </message>
</context>
<context>
    <name>enrow::ExportPreview</name>
    <message>
        <source>The first rows as they will be in the file</source>
        <translation>Le prime righe come saranno nel file</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>File mostrato</translation>
    </message>
    <message>
        <source>The first lines as they will be in the file</source>
        <translation>Le prime righe di testo come saranno nel file</translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <comment>two numbers, and the name of a file</comment>
        <translation>File %1 di %2: %3</translation>
    </message>
</context>
<context>
    <name>enrow::ExportRun</name>
    <message>
        <source>Cells that were cut because Excel allows no more text: %1</source>
        <translation>Celle troncate perché Excel non ammette altro testo: %1</translation>
    </message>
</context>
<context>
    <name>enrow::ExportStrip</name>
    <message>
        <source>Export progress</source>
        <translation>Avanzamento dell’esportazione</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Int&amp;errompi</translation>
    </message>
    <message>
        <source>Stop the export; the file stays as it was</source>
        <translation>Interrompe l’esportazione; il file resta com’era</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>A&amp;pri file</translation>
    </message>
    <message>
        <source>Open it in the program for this kind of file</source>
        <translation>Lo apre con il programma per questo tipo di file</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Open the folder that the file is in</source>
        <translation>Apre la cartella che contiene il file</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Scegli un’altra posizione…</translation>
    </message>
    <message>
        <source>Save the same rows under another name or in another folder</source>
        <translation>Salva le stesse righe con un altro nome o in un’altra cartella</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 di %2 riga</numerusform>
            <numerusform>%1 di %2 righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Scrittura di «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 rows to “%2”.</source>
        <translation>
            <numerusform>%1 riga scritta in «%2».</numerusform>
            <numerusform>%1 righe scritte in «%2».</numerusform>
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
            <numerusform>%1 riga scritta in %2 file in «%3».</numerusform>
            <numerusform>%1 righe scritte in %2 file in «%3».</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not written. %2</source>
        <translation>«%1» non è stato scritto. %2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esportazione</translation>
    </message>
</context>
<context>
    <name>enrow::FieldColumns</name>
    <message>
        <source>guessed</source>
        <comment>the columns of a list</comment>
        <translation>dedotte</translation>
    </message>
    <message>
        <source>Which column holds what is guessed from its name and its cells. Choose another one where that is wrong.</source>
        <translation>Il contenuto delle colonne è dedotto dai nomi e dalle celle. Se una non è corretta, sceglierne un’altra.</translation>
    </message>
    <message>
        <source>The custom that you sent with each row</source>
        <translation>Il valore personalizzato inviato con ogni riga</translation>
    </message>
    <message>
        <source>The position in the list that was sent, from 0. Without a column it is that of the row.</source>
        <translation>La posizione nell’elenco inviato, a partire da 0. Senza una colonna è quella della riga.</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <comment>a field</comment>
        <translation>Colonna per %1</translation>
    </message>
    <message>
        <source>Which of %1?</source>
        <comment>a number of columns</comment>
        <translation>Quale delle %1?</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no column</comment>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>da scegliere</translation>
    </message>
</context>
<context>
    <name>enrow::FileOpening</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Saved replies (*.json *.jsonl *.ndjson *.json.gz *.jsonl.gz *.json.zst *.jsonl.zst)</source>
        <translation>Risposte salvate (*.json *.jsonl *.ndjson *.json.gz *.jsonl.gz *.json.zst *.jsonl.zst)</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.xlsx *.xlsm)</source>
        <translation>Elenchi (*.csv *.tsv *.tab *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Opening files: %1 of %2</source>
        <translation>Apertura dei file: %1 di %2</translation>
    </message>
</context>
<context>
    <name>enrow::FilesGiven</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>a file name, and the reason</comment>
        <translation>%1 è illeggibile: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB</source>
        <translation>%1 supera 64 MB</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 è vuoto</translation>
    </message>
    <message>
        <source>%1 is compressed; extract it first</source>
        <translation>%1 è compresso; estrarlo prima</translation>
    </message>
    <message>
        <source>%1 is compressed twice; extract it first</source>
        <translation>%1 è compresso due volte; estrarlo prima</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be extracted</source>
        <translation>%1 è danneggiato e non si può estrarre</translation>
    </message>
    <message>
        <source>%1 is cut off</source>
        <translation>%1 è troncato</translation>
    </message>
    <message>
        <source>%1 is incomplete JSON</source>
        <translation>%1 è un JSON incompleto</translation>
    </message>
    <message>
        <source>%1 is a web page, not a reply</source>
        <translation>%1 è una pagina web, non una risposta</translation>
    </message>
    <message>
        <source>%1 contains no Enrow reply</source>
        <translation>%1 non contiene risposte di Enrow</translation>
    </message>
    <message>
        <source>%1 does not say which batch it belongs to; name the file after the batch ID</source>
        <translation>%1 non indica a quale batch appartiene; usare l’ID del batch come nome del file</translation>
    </message>
    <message>
        <source>%1 has a batch ID that cannot be used</source>
        <translation>L’ID del batch in %1 non è utilizzabile</translation>
    </message>
    <message>
        <source>%1 does not show its kind; put email-finder, email-verifier or phone-finder into the file name</source>
        <translation>%1 non indica il tipo; inserire email-finder, email-verifier o phone-finder nel nome del file</translation>
    </message>
    <message>
        <source>%1 contains a reply that cannot be read: %2</source>
        <translation>%1 contiene una risposta illeggibile: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read</source>
        <translation>Non è possibile leggere la cartella %1</translation>
    </message>
    <message>
        <source>Folders more than %1 deep were skipped</source>
        <translation>Le cartelle oltre il livello %1 sono state ignorate</translation>
    </message>
    <message>
        <source>After %1 files, the rest was skipped</source>
        <translation>Dopo %1 file, il resto è stato ignorato</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>the name of a file, and the number of a line</comment>
        <translation>%1, riga %2</translation>
    </message>
</context>
<context>
    <name>enrow::FilterBar</name>
    <message>
        <source>Show every row</source>
        <translation>Mostra tutte le righe</translation>
    </message>
    <message>
        <source>Show valid e-mails and phones that were found</source>
        <translation>Mostra le e-mail valide e i telefoni trovati</translation>
    </message>
    <message>
        <source>Show invalid e-mails and phones that were not found</source>
        <translation>Mostra le e-mail non valide e i telefoni non trovati</translation>
    </message>
    <message>
        <source>Show rows without a result yet, or with an unknown one</source>
        <translation>Mostra le righe ancora senza risultato o con un risultato sconosciuto</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tutti</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovati</translation>
    </message>
    <message>
        <source>Va&amp;lid</source>
        <translation>Va&amp;lidi</translation>
    </message>
    <message>
        <source>&amp;Not found</source>
        <translation>&amp;Non trovati</translation>
    </message>
    <message>
        <source>I&amp;nvalid</source>
        <translation>&amp;Non validi</translation>
    </message>
    <message>
        <source>Othe&amp;r</source>
        <translation>Alt&amp;ri</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtra righe</translation>
    </message>
    <message>
        <source>Shows rows that contain all of these words. &quot;a phrase&quot; matches as a whole, -word excludes, a OR b matches either, email:acme searches one column. Ctrl+F, Esc clears.</source>
        <translation>Mostra le righe che contengono tutte queste parole. &quot;una frase&quot; trova l’espressione esatta, -parola esclude, a OR b trova l’una o l’altra, email:acme cerca in una colonna. Ctrl+F, Esc cancella.</translation>
    </message>
    <message>
        <source>Filter rows: name, company, email:acme …</source>
        <translation>Filtra righe: nome, azienda, email:acme …</translation>
    </message>
    <message>
        <source>Filter rows: name, company …</source>
        <translation>Filtra righe: nome, azienda …</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Scegli le colonne</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Sceglie quali colonne mostrare</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Details (%1)</source>
        <translation>Dettagli (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of rows</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Rows shown: %1 of %2</source>
        <translation>Righe mostrate: %1 di %2</translation>
    </message>
    <message>
        <source>Rows shown: none</source>
        <translation>Righe mostrate: nessuna</translation>
    </message>
    <message>
        <source>Va&amp;lid or found</source>
        <translation>Va&amp;lidi o trovati</translation>
    </message>
    <message>
        <source>I&amp;nvalid or not found</source>
        <translation>&amp;Non validi o non trovati</translation>
    </message>
</context>
<context>
    <name>enrow::FocusActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleziona &amp;tutto</translation>
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
        <translation>&lt;%1%</translation>
    </message>
    <message>
        <source>&gt;%1%</source>
        <comment>more than a percentage</comment>
        <translation>&gt;%1%</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>pochi secondi</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>circa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>circa %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>circa %1 h</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>circa %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1 is a length of time</comment>
        <translation>ancora %1</translation>
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
        <translation>CSV per fogli di calcolo</translation>
    </message>
    <message>
        <source>Tab-separated</source>
        <translation>Separato da tabulazioni</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Cartella di lavoro Excel</translation>
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
        <translation>Disattiva &amp;formule</translation>
    </message>
    <message>
        <source>Disable formulas</source>
        <translation>Disattiva formule</translation>
    </message>
</context>
<context>
    <name>enrow::GroupChips</name>
    <message>
        <source>Batches shown</source>
        <translation>Batch mostrati</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>Tutti %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>In corso %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>Da gestire %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>Finiti %1</translation>
    </message>
    <message>
        <source>Not watched %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>Non seguiti %1</translation>
    </message>
</context>
<context>
    <name>enrow::HelpDialog</name>
    <message>
        <source>Go to the field for batch IDs</source>
        <translation>Vai al campo degli ID dei batch</translation>
    </message>
    <message>
        <source>Open saved replies</source>
        <translation>Apri risposte salvate</translation>
    </message>
    <message>
        <source>Add the batches on the clipboard</source>
        <translation>Aggiungi i batch negli appunti</translation>
    </message>
    <message>
        <source>Refresh the selected batches</source>
        <translation>Aggiorna i batch selezionati</translation>
    </message>
    <message>
        <source>Rename a batch</source>
        <translation>Rinomina un batch</translation>
    </message>
    <message>
        <source>Edit label and note</source>
        <translation>Modifica etichetta e nota</translation>
    </message>
    <message>
        <source>Remove the selected batches</source>
        <translation>Rimuovi i batch selezionati</translation>
    </message>
    <message>
        <source>Undo, step by step</source>
        <translation>Annulla, passo dopo passo</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Ripeti ciò che è stato annullato</translation>
    </message>
    <message>
        <source>Stop watching, or watch again</source>
        <translation>Non seguire più, o segui di nuovo</translation>
    </message>
    <message>
        <source>Search the batches</source>
        <translation>Cerca nei batch</translation>
    </message>
    <message>
        <source>Find rows</source>
        <translation>Trova righe</translation>
    </message>
    <message>
        <source>Copy the selected cells or batch IDs</source>
        <translation>Copia le celle o gli ID dei batch selezionati</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copia con intestazioni</translation>
    </message>
    <message>
        <source>Select whole rows</source>
        <translation>Seleziona righe intere</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostra o nascondi i dettagli</translation>
    </message>
    <message>
        <source>Show or hide the credits</source>
        <translation>Mostra o nascondi i crediti</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Riquadro successivo</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Riquadro precedente</translation>
    </message>
    <message>
        <source>Clear the filter, or close what is open</source>
        <translation>Cancella il filtro o chiudi ciò che è aperto</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Questa pagina</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Rows that hold both words</source>
        <translation>Righe che contengono entrambe le parole</translation>
    </message>
    <message>
        <source>The words together, as they stand</source>
        <translation>Le parole insieme, così come sono scritte</translation>
    </message>
    <message>
        <source>Rows without the word</source>
        <translation>Righe senza la parola</translation>
    </message>
    <message>
        <source>Rows with either; OR in capitals</source>
        <translation>Righe con l’una o l’altra; OR in maiuscolo</translation>
    </message>
    <message>
        <source>In one column, by its name</source>
        <translation>In una sola colonna, indicandone il nome</translation>
    </message>
    <message>
        <source>Without the phrase in that column</source>
        <translation>Senza l’espressione in quella colonna</translation>
    </message>
    <message>
        <source>Shortcuts and search</source>
        <translation>Scorciatoie e ricerca</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>Case and accents do not matter unless an accent is typed. Columns are named as in exported files: email, company, qualification.</source>
        <translation>Maiuscole e accenti non contano, a meno che non si digiti un accento. Le colonne si chiamano come nei file esportati: email, company, qualification.</translation>
    </message>
</context>
<context>
    <name>enrow::KeyController</name>
    <message>
        <source>Enter API key…</source>
        <translation>Inserisci chiave API…</translation>
    </message>
    <message>
        <source>The key “%1” is still in the keychain. %2</source>
        <translation>La chiave «%1» è ancora nel portachiavi. %2</translation>
    </message>
    <message>
        <source>The key is kept for this run only. %1</source>
        <translation>La chiave viene conservata solo per questa sessione. %1</translation>
    </message>
    <message>
        <source>Enter another key…</source>
        <translation>Inserisci un’altra chiave…</translation>
    </message>
</context>
<context>
    <name>enrow::KeyDialog</name>
    <message>
        <source>&amp;Forget key</source>
        <translation>&amp;Dimentica chiave</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>Enrow API key</source>
        <translation>Chiave API Enrow</translation>
    </message>
    <message>
        <source>&amp;Show the key</source>
        <translation>&amp;Mostra la chiave</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nome della chiave</translation>
    </message>
    <message>
        <source>One key for each workspace: choose a name, or type a new one</source>
        <translation>Una chiave per ogni area di lavoro: scegliere un nome o digitarne uno nuovo</translation>
    </message>
    <message>
        <source>Use se&amp;veral keys</source>
        <translation>Usa &amp;più chiavi</translation>
    </message>
    <message>
        <source>Give each key a name, for example one per workspace</source>
        <translation>Dà un nome a ogni chiave, ad esempio uno per area di lavoro</translation>
    </message>
    <message>
        <source>&amp;Name, for example of the workspace</source>
        <translation>&amp;Nome, ad esempio dell’area di lavoro</translation>
    </message>
    <message>
        <source>Delete this key from the keychain and from this program</source>
        <translation>Elimina questa chiave dal portachiavi e da questo programma</translation>
    </message>
    <message>
        <source>Use this key now; the first batch checked with it shows whether it works</source>
        <translation>Usa subito questa chiave; il primo batch controllato mostra se funziona</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>&amp;Usa questa chiave</translation>
    </message>
    <message>
        <source>Enrow API &amp;key</source>
        <translation>&amp;Chiave API Enrow</translation>
    </message>
    <message>
        <source>The names are shown</source>
        <translation>I nomi sono visibili</translation>
    </message>
    <message>
        <source>The names are not shown</source>
        <translation>I nomi non sono visibili</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Nasconde la chiave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostra la chiave</translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation>Incollare la chiave API</translation>
    </message>
    <message>
        <source>Kept for this run only and sent only to %1.</source>
        <translation>Conservata solo per questa sessione e inviata solo a %1.</translation>
    </message>
    <message>
        <source>Kept for this run only and sent only to %1. %2</source>
        <translation>Conservata solo per questa sessione e inviata solo a %1. %2</translation>
    </message>
    <message>
        <source>Given for this run by ENROW_API_KEY, and sent only to %1. A key entered here is used instead, and saved in the keychain of this computer if it has one.</source>
        <translation>Fornita per questa sessione da ENROW_API_KEY e inviata solo a %1. Una chiave inserita qui viene usata al suo posto e salvata nel portachiavi di questo computer, se presente.</translation>
    </message>
    <message>
        <source>Saved in the keychain of this computer and sent only to %1.</source>
        <translation>Salvata nel portachiavi di questo computer e inviata solo a %1.</translation>
    </message>
    <message>
        <source>This cannot be an API key: %1.</source>
        <translation>Non può essere una chiave API: %1.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Inserire la chiave API.</translation>
    </message>
    <message>
        <source>Testing the key at %1…</source>
        <translation>Prova della chiave su %1…</translation>
    </message>
    <message>
        <source>Forget this key?</source>
        <translation>Dimenticare questa chiave?</translation>
    </message>
    <message>
        <source>The key “%1” will be deleted from the keychain and from this program.</source>
        <translation>La chiave «%1» verrà eliminata dal portachiavi e da questo programma.</translation>
    </message>
    <message>
        <source>Batches that use it wait until it is entered again.</source>
        <translation>I batch che la usano restano in attesa finché non viene inserita di nuovo.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Dimentica</translation>
    </message>
    <message>
        <source>Will be saved in the keychain, which may ask for its password, and sent only to %1.</source>
        <translation>Verrà salvata nel portachiavi, che può chiedere la sua password, e inviata solo a %1.</translation>
    </message>
    <message>
        <source>Paste a key to replace the current one</source>
        <translation>Incollare una chiave per sostituire quella attuale</translation>
    </message>
    <message>
        <source>Use without test&amp;ing</source>
        <translation>Usa &amp;senza provarla</translation>
    </message>
</context>
<context>
    <name>enrow::KindBox</name>
    <message>
        <source>Detect automatically</source>
        <translation>Rileva automaticamente</translation>
    </message>
    <message>
        <source>The kind of these batches; detecting it tries each kind in turn</source>
        <translation>Il tipo di questi batch; per rilevarlo si provano i tipi uno dopo l’altro</translation>
    </message>
    <message>
        <source>Kind of the batches</source>
        <translation>Tipo dei batch</translation>
    </message>
</context>
<context>
    <name>enrow::KindMenu</name>
    <message>
        <source>Detect automatically</source>
        <translation>Rileva automaticamente</translation>
    </message>
</context>
<context>
    <name>enrow::KindTable</name>
    <message>
        <source>Credits by kind</source>
        <translation>Crediti per tipo</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>kind of batch, title of a column, amount</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>title of a column of credits</comment>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Refunds</source>
        <comment>title of a column of credits</comment>
        <translation>Rimborsi</translation>
    </message>
</context>
<context>
    <name>enrow::KindText</name>
    <message>
        <source>E-mail search</source>
        <translation>Ricerca di e-mail</translation>
    </message>
    <message>
        <source>E-mail verification</source>
        <translation>Verifica di e-mail</translation>
    </message>
    <message>
        <source>Phone search</source>
        <translation>Ricerca di telefoni</translation>
    </message>
    <message>
        <source>Kind not known yet</source>
        <translation>Tipo non ancora noto</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Non ancora noto</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
</context>
<context>
    <name>enrow::LastChecked</name>
    <message>
        <source>Last checked: %1</source>
        <translation>Ultimo controllo: %1</translation>
    </message>
</context>
<context>
    <name>enrow::Launch</name>
    <message>
        <source>it is running already, and that window does not answer.</source>
        <translation>il programma è già in esecuzione, e quella finestra non risponde.</translation>
    </message>
</context>
<context>
    <name>enrow::ListBatchBox</name>
    <message>
        <source>Batches</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>The selected batches (%1)</source>
        <comment>a number</comment>
        <translation>I batch selezionati (%1)</translation>
    </message>
    <message>
        <source>All completed batches (%1)</source>
        <comment>a number</comment>
        <translation>Tutti i batch completati (%1)</translation>
    </message>
    <message>
        <source>All of one kind: %1 (%2)</source>
        <comment>a kind of batch, and a number</comment>
        <translation>Tutti di un solo tipo: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>enrow::ListDropPage</name>
    <message>
        <source>Match a list with your results</source>
        <translation>Abbina un elenco ai risultati</translation>
    </message>
    <message>
        <source>&amp;Choose a list…</source>
        <translation>&amp;Scegli un elenco…</translation>
    </message>
    <message>
        <source>or drop a CSV, TSV or Excel file here</source>
        <translation>oppure trascinare qui un file CSV, TSV o Excel</translation>
    </message>
    <message>
        <source>Adds what was found to each row, or keeps only new people.
Nothing is written before you save.</source>
        <translation>Aggiunge a ogni riga ciò che è stato trovato oppure tiene solo le persone nuove.
Prima del salvataggio non viene scritto nulla.</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>Scegli un altro elenco</translation>
    </message>
</context>
<context>
    <name>enrow::ListMatchDialog</name>
    <message>
        <source>Choose a list</source>
        <translation>Scegli un elenco</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm)</source>
        <translation>Elenchi (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a list, and how many there are</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Match a list (%1)</source>
        <comment>which one</comment>
        <translation>Abbina un elenco (%1)</translation>
    </message>
    <message>
        <source>Match a list</source>
        <translation>Abbina un elenco</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <comment>the name of a file</comment>
        <translation>Lettura di %1…</translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>Lettura dei risultati…</translation>
    </message>
    <message>
        <source>Matching…</source>
        <translation>Abbinamento…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Scrittura…</translation>
    </message>
    <message>
        <source>Stopped, and nothing was written. Choose the list or the batches again to go on.</source>
        <translation>Interrotto: non è stato scritto nulla. Scegliere di nuovo l’elenco o i batch per continuare.</translation>
    </message>
    <message>
        <source>No batch is completed yet: there are no results to match the list with.</source>
        <translation>Nessun batch è ancora completato: non ci sono risultati da abbinare all’elenco.</translation>
    </message>
    <message>
        <source>There are no results to match the list with.</source>
        <translation>Non ci sono risultati da abbinare all’elenco.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Salva l’elenco</translation>
    </message>
    <message>
        <source>Tables in text (*.csv *.tsv *.tab *.txt)</source>
        <translation>Tabelle di testo (*.csv *.tsv *.tab *.txt)</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <comment>the name of a file</comment>
        <translation>%1 non è stato scritto.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>the name of a file</comment>
        <translation>Salvato come %1.</translation>
    </message>
</context>
<context>
    <name>enrow::ListMatchFoot</name>
    <message>
        <source>S&amp;top</source>
        <translation>Interro&amp;mpi</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>Apri fil&amp;e</translation>
    </message>
    <message>
        <source>Show in fo&amp;lder</source>
        <translation>Mostra nella carte&amp;lla</translation>
    </message>
    <message>
        <source>Ne&amp;xt list</source>
        <translation>Elenco s&amp;uccessivo</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Sal&amp;va con nome…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Goes on to the next of the lists that you dropped</source>
        <translation>Passa al successivo degli elenchi trascinati</translation>
    </message>
</context>
<context>
    <name>enrow::ListMatchForm</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Sce&amp;gli…</translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would run as a formula (those that start with =, +, - or @). Of a list in text only the added cells are changed.</source>
        <translation>Antepone un &apos; alle celle che un foglio di calcolo eseguirebbe come formula (quelle che iniziano con =, +, - o @). Negli elenchi di testo cambiano solo le celle aggiunte.</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Altre colonne</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leggi come</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>&amp;Batches</source>
        <translation>&amp;Batch</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>Sc&amp;rivi</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>All rows, with results</source>
        <translation>Tutte le righe, con i risultati</translation>
    </message>
    <message>
        <source>Only rows without results</source>
        <translation>Solo le righe senza risultati</translation>
    </message>
    <message>
        <source>Only what is new, to send next</source>
        <translation>Solo ciò che è nuovo, per l’invio successivo</translation>
    </message>
    <message>
        <source>New is a row that none of the completed batches has an answer for: what was paid for once is not paid for again.</source>
        <translation>Una riga è nuova se nessun batch completato ne ha già il risultato: ciò che è stato pagato una volta non si paga di nuovo.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>CSV, as the list</source>
        <translation>CSV, come l’elenco</translation>
    </message>
    <message>
        <source>Match by</source>
        <translation>Abbina per</translation>
    </message>
    <message>
        <source>Whatever fits, one after the other</source>
        <translation>Tutti i criteri adatti, uno dopo l’altro</translation>
    </message>
    <message>
        <source>Results of somebody else are never taken, whatever leads to them.</source>
        <translation>I risultati di un’altra persona non vengono mai usati, qualunque sia il criterio.</translation>
    </message>
    <message>
        <source>Match b&amp;y</source>
        <translation>Abbina &amp;per</translation>
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
        <translation>riga %1</translation>
    </message>
    <message>
        <source>row %1 (%2)</source>
        <comment>a number, and whom the row is about</comment>
        <translation>riga %1 (%2)</translation>
    </message>
    <message>
        <source>E-mail searches</source>
        <translation>Ricerche di e-mail</translation>
    </message>
    <message>
        <source>E-mail verifications</source>
        <translation>Verifiche di e-mail</translation>
    </message>
    <message>
        <source>Phone searches</source>
        <translation>Ricerche di telefoni</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <comment>searched by</comment>
        <translation>indirizzo e-mail</translation>
    </message>
    <message>
        <source>name</source>
        <comment>searched by</comment>
        <translation>nome</translation>
    </message>
    <message>
        <source>website</source>
        <comment>searched by</comment>
        <translation>sito web</translation>
    </message>
    <message>
        <source>company</source>
        <comment>searched by</comment>
        <translation>azienda</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <comment>searched by</comment>
        <translation>profilo LinkedIn</translation>
    </message>
    <message>
        <source>phone number</source>
        <comment>searched by</comment>
        <translation>numero di telefono</translation>
    </message>
    <message>
        <source>custom value</source>
        <comment>searched by</comment>
        <translation>valore personalizzato</translation>
    </message>
    <message>
        <source>position</source>
        <comment>searched by</comment>
        <translation>posizione</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <comment>in a column</comment>
        <translation>indirizzi e-mail</translation>
    </message>
    <message>
        <source>first names</source>
        <comment>in a column</comment>
        <translation>nomi</translation>
    </message>
    <message>
        <source>last names</source>
        <comment>in a column</comment>
        <translation>cognomi</translation>
    </message>
    <message>
        <source>names</source>
        <comment>in a column</comment>
        <translation>nomi completi</translation>
    </message>
    <message>
        <source>websites</source>
        <comment>in a column</comment>
        <translation>siti web</translation>
    </message>
    <message>
        <source>companies</source>
        <comment>in a column</comment>
        <translation>aziende</translation>
    </message>
    <message>
        <source>LinkedIn profiles</source>
        <comment>in a column</comment>
        <translation>profili LinkedIn</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <comment>in a column</comment>
        <translation>numeri di telefono</translation>
    </message>
    <message>
        <source>custom values</source>
        <comment>in a column</comment>
        <translation>valori personalizzati</translation>
    </message>
    <message>
        <source>positions</source>
        <comment>in a column</comment>
        <translation>posizioni</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizzato</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Custom value</source>
        <translation>Valore personalizzato</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Name and website</source>
        <translation>Nome e sito web</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <translation>Profilo LinkedIn</translation>
    </message>
    <message>
        <source>Name and company</source>
        <translation>Nome e azienda</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Occidentale (Windows-1252)</translation>
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
        <translation>Colonna %1</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <comment>the name of a file, and the reason</comment>
        <translation>%1 non è utilizzabile: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <comment>the name of a file, and the reason</comment>
        <translation>%1 è illeggibile: %2.</translation>
    </message>
    <message>
        <source>%1 are not matched by this: %2. Choose another way under More options.</source>
        <comment>several batches of a kind, and what they would be matched by</comment>
        <translation>%1 non abbinabili in base a: %2. Scegliere un altro criterio in Altre opzioni.</translation>
    </message>
    <message>
        <source>Several columns may hold the %1. Choose one above.</source>
        <comment>websites, names or the like</comment>
        <translation>Più colonne possono contenere %1. Sceglierne una qui sopra.</translation>
    </message>
    <message>
        <source>No column with %1 is known. Choose it above.</source>
        <comment>websites, names or the like</comment>
        <translation>Non è stata riconosciuta alcuna colonna con %1. Sceglierla qui sopra.</translation>
    </message>
    <message>
        <source>%1 are not matched by what you chose under More options.</source>
        <comment>several batches of a kind</comment>
        <translation>%1 non abbinabili con il criterio scelto in Altre opzioni.</translation>
    </message>
    <message>
        <source>%1 are matched by %2. Add a column with %3 to match them.</source>
        <comment>several batches of a kind, a field of them, and the fields of several</comment>
        <translation>%1: si abbinano per %2. Per abbinarle, aggiungere una colonna con %3.</translation>
    </message>
    <message numerus="yes">
        <source>The results of %1 batches cannot be read.</source>
        <translation>
            <numerusform>I risultati di %1 batch sono illeggibili.</numerusform>
            <numerusform>I risultati di %1 batch sono illeggibili.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches are not completed yet: their rows count as new.</source>
        <translation>
            <numerusform>%1 batch non è ancora completato: le sue righe contano come nuove.</numerusform>
            <numerusform>%1 batch non sono ancora completati: le loro righe contano come nuove.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>rows</comment>
        <translation>trovate %1</translation>
    </message>
    <message>
        <source>%1 valid</source>
        <comment>rows</comment>
        <translation>valide %1</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <comment>rows</comment>
        <translation>non trovate %1</translation>
    </message>
    <message>
        <source>%1 invalid</source>
        <comment>rows</comment>
        <translation>non valide %1</translation>
    </message>
    <message>
        <source>%1 other</source>
        <comment>rows</comment>
        <translation>altre %1</translation>
    </message>
    <message>
        <source>%1 without results</source>
        <comment>rows</comment>
        <translation>senza risultati %1</translation>
    </message>
    <message>
        <source>%1 ambiguous</source>
        <comment>rows</comment>
        <translation>ambigue %1</translation>
    </message>
    <message>
        <source>The list has no rows.</source>
        <translation>L’elenco non contiene righe.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>how many rows, and what came of them</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>In %1 the position or custom value fits somebody else, so it was not used.</source>
        <comment>rows</comment>
        <translation>In %1 la posizione o il valore personalizzato corrisponde a un’altra persona, quindi non è stato usato.</translation>
    </message>
    <message>
        <source>Without results: %1</source>
        <comment>rows</comment>
        <translation>Senza risultati: %1</translation>
    </message>
    <message>
        <source>Not used: row %1 is about %2, the result in its place about %3</source>
        <comment>a number, and two people</comment>
        <translation>Non usato: la riga %1 riguarda %2, il risultato al suo posto %3</translation>
    </message>
    <message>
        <source>All rows go into the file, in their order.</source>
        <translation>Tutte le righe vanno nel file, nel loro ordine.</translation>
    </message>
    <message>
        <source>Into the file: %1 without results.</source>
        <comment>rows</comment>
        <translation>Nel file: %1 senza risultati.</translation>
    </message>
    <message>
        <source>Cells that were cut because Excel allows no more text: %1.</source>
        <translation>Celle troncate perché Excel non ammette altro testo: %1.</translation>
    </message>
    <message>
        <source>The encoding of the list cannot hold the results: the file is UTF-8.</source>
        <translation>La codifica dell’elenco non può contenere i risultati: il file è in UTF-8.</translation>
    </message>
    <message>
        <source>Of a workbook only the values of the sheet go on, as text.</source>
        <translation>Della cartella di lavoro restano solo i valori del foglio, come testo.</translation>
    </message>
    <message>
        <source>Of a workbook only the values of this sheet go on, as text, without the other sheets.</source>
        <translation>Della cartella di lavoro restano solo i valori di questo foglio, come testo, senza gli altri fogli.</translation>
    </message>
    <message>
        <source>Formulas that nobody has calculated yet, which are empty: %1. Open the workbook in a spreadsheet and save it first.</source>
        <translation>Formule mai calcolate, quindi vuote: %1. Prima aprire la cartella di lavoro in un foglio di calcolo e salvarla.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>rows that are named, and how many are not</comment>
        <translation>%1 e altre %2</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>a row of the list, and whom was searched</comment>
        <translation>%1 come %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in your batches were searched by website alone. Add a column with websites to match them.</source>
        <translation>
            <numerusform>%1 riga dei batch è stata cercata solo per sito web. Aggiungere una colonna con i siti web per abbinarla.</numerusform>
            <numerusform>%1 righe dei batch sono state cercate solo per sito web. Aggiungere una colonna con i siti web per abbinarle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them may have been searched already.</source>
        <translation>
            <numerusform>%1 di esse potrebbe essere già stata cercata.</numerusform>
            <numerusform>%1 di esse potrebbero essere già state cercate.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 matched (%2)</source>
        <comment>rows, and what came of them</comment>
        <translation>%1 abbinate (%2)</translation>
    </message>
    <message>
        <source>Searched by website already: %1</source>
        <comment>rows</comment>
        <translation>Già cercate per sito web: %1</translation>
    </message>
    <message>
        <source>Perhaps searched by website already: %1</source>
        <comment>rows</comment>
        <translation>Forse già cercate per sito web: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail searches</source>
        <translation>
            <numerusform>%Ln ricerca di e-mail</numerusform>
            <numerusform>%Ln ricerche di e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail verifications</source>
        <translation>
            <numerusform>%Ln verifica di e-mail</numerusform>
            <numerusform>%Ln verifiche di e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone searches</source>
        <translation>
            <numerusform>%Ln ricerca di telefoni</numerusform>
            <numerusform>%Ln ricerche di telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Some results could not be compared, so some “new” people may have been searched already.</source>
        <translation>Non è stato possibile confrontare alcuni risultati, quindi alcune persone «nuove» potrebbero essere già state cercate.</translation>
    </message>
    <message>
        <source>Not new, because they were searched by website: %1</source>
        <comment>rows</comment>
        <translation>Non nuove, perché cercate per sito web: %1</translation>
    </message>
    <message>
        <source>Ambiguous, because results contradict each other: %1</source>
        <comment>rows</comment>
        <translation>Ambigue, perché alcuni risultati si contraddicono: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 riga</numerusform>
            <numerusform>%1 righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were made by %2. Add a column with %3 to match them.</source>
        <comment>a number of batches of a kind, a field of them, and the fields of several</comment>
        <translation>
            <numerusform>%1 è stata eseguita per %2. Per abbinarla, aggiungere una colonna con %3.</numerusform>
            <numerusform>%1 sono state eseguite per %2. Per abbinarle, aggiungere una colonna con %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Into the file: %1, new to all batches compared.</source>
        <comment>rows</comment>
        <translation>Nel file: %1, senza risposta in alcun batch confrontato.</translation>
    </message>
</context>
<context>
    <name>enrow::ListReadingRow</name>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>La prima riga contiene i &amp;nomi delle colonne</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Virgolette</translation>
    </message>
    <message>
        <source>The first rows of the list</source>
        <translation>Le prime righe dell’elenco</translation>
    </message>
    <message>
        <source>Bar ( | )</source>
        <translation>Barra ( | )</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codifica</translation>
    </message>
    <message>
        <source>Quotation marks around a cell keep delimiters and line breaks in it. When off, they are ordinary characters.</source>
        <translation>Tra virgolette, una cella può contenere delimitatori e a capo. Se l’opzione è disattivata, le virgolette sono caratteri normali.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>No row goes into the file.</source>
        <translation>Nessuna riga va nel file.</translation>
    </message>
    <message>
        <source>First %1 of %2 rows of the file.</source>
        <comment>two numbers</comment>
        <translation>Prime %1 di %2 righe del file.</translation>
    </message>
    <message>
        <source>First %1 rows.</source>
        <translation>Prime %1 righe.</translation>
    </message>
    <message>
        <source>Added at the end: %1.</source>
        <comment>names of columns</comment>
        <translation>Aggiunto alla fine: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows go into the file.</source>
        <translation>
            <numerusform>%1 riga va nel file.</numerusform>
            <numerusform>%1 righe vanno nel file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::LoadingStrip</name>
    <message>
        <source>Loading batches</source>
        <translation>Caricamento dei batch</translation>
    </message>
    <message numerus="yes">
        <source>Loading %1 of %2 batches</source>
        <translation>
            <numerusform>Caricamento dei batch: %1 di %2</numerusform>
            <numerusform>Caricamento dei batch: %1 di %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches cannot be read. Refresh them to get them from Enrow again.</source>
        <translation>
            <numerusform>Batch illeggibili: %1 su %2. Aggiornarlo per riceverlo di nuovo da Enrow.</numerusform>
            <numerusform>Batch illeggibili: %1 su %2. Aggiornarli per riceverli di nuovo da Enrow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::MainWindow</name>
    <message>
        <source>API &amp;key…</source>
        <translation>&amp;Chiave API…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>Enrow Desk</source>
        <translation>Enrow Desk</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Batch</translation>
    </message>
    <message>
        <source>Enter the API key that Enrow gave you</source>
        <translation>Inserisce la chiave API ricevuta da Enrow</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Add batches</source>
        <translation>A&amp;ggiungi batch</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Apri…</translation>
    </message>
    <message>
        <source>Match a &amp;list…</source>
        <translation>Abbina un e&amp;lenco…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Crea &amp;backup…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Ripristina…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>E&amp;sci</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Paste batch IDs</source>
        <translation>&amp;Incolla ID dei batch</translation>
    </message>
    <message>
        <source>&amp;Find rows</source>
        <translation>Tro&amp;va righe</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Preferenze…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Dettagli</translation>
    </message>
    <message>
        <source>&amp;Credits</source>
        <translation>&amp;Crediti</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Come il &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;iuto</translation>
    </message>
    <message>
        <source>&amp;Shortcuts and search</source>
        <translation>&amp;Scorciatoie e ricerca</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation>Segnala un &amp;problema…</translation>
    </message>
    <message>
        <source>&amp;About Enrow Desk</source>
        <translation>&amp;Informazioni su Enrow Desk</translation>
    </message>
</context>
<context>
    <name>enrow::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Chiude questo messaggio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>enrow::MoreButton</name>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Altre opzioni</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Altre opzioni</translation>
    </message>
</context>
<context>
    <name>enrow::NotificationText</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, and a number of further ones</comment>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>Trovati: %1 su %2</translation>
    </message>
    <message>
        <source>The credits do not add up.</source>
        <translation>I crediti non quadrano.</translation>
    </message>
    <message>
        <source>%1: completed</source>
        <comment>name of a batch</comment>
        <translation>%1: completato</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <comment>name of a batch</comment>
        <translation>%1: non riuscito</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches completed</source>
        <translation>
            <numerusform>%1 batch completato</numerusform>
            <numerusform>%1 batch completati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches failed</source>
        <translation>
            <numerusform>%1 batch non riuscito</numerusform>
            <numerusform>%1 batch non riusciti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches ended</source>
        <translation>
            <numerusform>%1 batch terminato</numerusform>
            <numerusform>%1 batch terminati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 completed, %2 failed</source>
        <comment>numbers of batches</comment>
        <translation>Completati: %1, non riusciti: %2</translation>
    </message>
    <message>
        <source>The credits do not add up: %1</source>
        <comment>names of batches</comment>
        <translation>I crediti non quadrano: %1</translation>
    </message>
    <message>
        <source>%1 of %2 valid</source>
        <comment>a number of e-mails</comment>
        <translation>Validi: %1 su %2</translation>
    </message>
</context>
<context>
    <name>enrow::OpenOutside</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>This system has no program to open it with.</source>
        <translation>Questo sistema non ha un programma per aprirlo.</translation>
    </message>
</context>
<context>
    <name>enrow::OpenedBar</name>
    <message>
        <source>Not all could be read: %1.</source>
        <comment>%1 says of files what is wrong</comment>
        <translation>Lettura incompleta: %1.</translation>
    </message>
    <message>
        <source>Not all could be read: %1; and %2 more.</source>
        <comment>%1 says of files what is wrong</comment>
        <translation>Lettura incompleta: %1; altri problemi: %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Remove the opened batches from the list again</source>
        <translation>Rimuove di nuovo dall’elenco i batch aperti</translation>
    </message>
    <message numerus="yes">
        <source>Opened %Ln batches.</source>
        <translation>
            <numerusform>%Ln batch aperto.</numerusform>
            <numerusform>%Ln batch aperti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches of the list have their results now.</source>
        <translation>
            <numerusform>%Ln batch dell’elenco ora ha i suoi risultati.</numerusform>
            <numerusform>%Ln batch dell’elenco ora hanno i loro risultati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were already in the list.</source>
        <translation>
            <numerusform>%Ln era già nell’elenco.</numerusform>
            <numerusform>%Ln erano già nell’elenco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln batches the list already holds more than the files, and keeps it.</source>
        <translation>
            <numerusform>Per %Ln batch l’elenco contiene già più dati del file e li conserva.</numerusform>
            <numerusform>Per %Ln batch l’elenco contiene già più dati dei file e li conserva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches came without results: they are requested from Enrow.</source>
        <translation>
            <numerusform>%Ln batch è arrivato senza risultati: vengono richiesti a Enrow.</numerusform>
            <numerusform>%Ln batch sono arrivati senza risultati: vengono richiesti a Enrow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::PathLabel</name>
    <message>
        <source>List: %1</source>
        <comment>a file</comment>
        <translation>Elenco: %1</translation>
    </message>
</context>
<context>
    <name>enrow::PlanText</name>
    <message numerus="yes">
        <source>%1 rows in 2 files: “%2” and another.</source>
        <translation>
            <numerusform>%1 riga in 2 file: «%2» e un altro.</numerusform>
            <numerusform>%1 righe in 2 file: «%2» e un altro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in %2 files: “%3” and others.</source>
        <translation>
            <numerusform>%1 riga in %2 file: «%3» e altri.</numerusform>
            <numerusform>%1 righe in %2 file: «%3» e altri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in “%2”.</source>
        <translation>
            <numerusform>%1 riga in «%2».</numerusform>
            <numerusform>%1 righe in «%2».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are left out because of their qualification.</source>
        <translation>
            <numerusform>%1 riga è esclusa per la sua qualificazione.</numerusform>
            <numerusform>%1 righe sono escluse per la loro qualificazione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are left out because they are on the list to leave out.</source>
        <translation>
            <numerusform>%1 riga è esclusa perché è nell’elenco delle esclusioni.</numerusform>
            <numerusform>%1 righe sono escluse perché sono nell’elenco delle esclusioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>These columns are left out because no chosen batch can fill them: %1.</source>
        <comment>names of columns</comment>
        <translation>Queste colonne sono escluse perché nessun batch scelto può riempirle: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cells have more text than a workbook takes and are cut at their end.</source>
        <translation>
            <numerusform>%1 cella ha più testo di quanto ne ammetta una cartella di lavoro e viene troncata alla fine.</numerusform>
            <numerusform>%1 celle hanno più testo di quanto ne ammetta una cartella di lavoro e vengono troncate alla fine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are left out because they are duplicates.</source>
        <translation>
            <numerusform>%1 riga è esclusa perché è un duplicato.</numerusform>
            <numerusform>%1 righe sono escluse perché sono duplicati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty in %2 of %3 rows</source>
        <comment>a column, and two numbers</comment>
        <translation>
            <numerusform>%1: colonna vuota in %2 di %3 riga</numerusform>
            <numerusform>%1: colonna vuota in %2 di %3 righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are all empty in %2 of %3 rows</source>
        <comment>columns, and two numbers</comment>
        <translation>
            <numerusform>%1: colonne tutte vuote in %2 di %3 riga</numerusform>
            <numerusform>%1: colonne tutte vuote in %2 di %3 righe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, where it is required.</source>
        <comment>a column is empty in some rows</comment>
        <translation>%1, dove un valore è obbligatorio.</translation>
    </message>
    <message>
        <source>%1; %2 refuses those.</source>
        <comment>a column is empty in some rows, and the name of a program</comment>
        <translation>%1; %2 non le accetta.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows have nothing in these columns.</source>
        <translation>
            <numerusform>%1 riga non ha nulla in queste colonne.</numerusform>
            <numerusform>%1 righe non hanno nulla in queste colonne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nulla</translation>
    </message>
    <message>
        <source>“%1” in every row</source>
        <translation>«%1» in ogni riga</translation>
    </message>
    <message>
        <source>First name, found or searched</source>
        <translation>Nome, trovato o cercato</translation>
    </message>
    <message>
        <source>Last name, found or searched</source>
        <translation>Cognome, trovato o cercato</translation>
    </message>
    <message>
        <source>Company, found or searched</source>
        <translation>Azienda, trovata o cercata</translation>
    </message>
    <message>
        <source>Domain, found or searched</source>
        <translation>Dominio, trovato o cercato</translation>
    </message>
</context>
<context>
    <name>enrow::PreferencesController</name>
    <message>
        <source>The password of the proxy is kept for this run only. %1</source>
        <translation>La password del proxy viene conservata solo per questa sessione. %1</translation>
    </message>
    <message>
        <source>Folder of automatic exports</source>
        <translation>Cartella delle esportazioni automatiche</translation>
    </message>
</context>
<context>
    <name>enrow::PreferencesDialog</name>
    <message>
        <source>The language changes when Enrow Desk starts again.</source>
        <translation>La lingua cambia al riavvio di Enrow Desk.</translation>
    </message>
    <message>
        <source>Notify me when batches end while the window is in the background</source>
        <translation>Avvisa quando i batch terminano e la finestra è in secondo piano</translation>
    </message>
    <message>
        <source>Disable formulas</source>
        <translation>Disattiva formule</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Compact, two lines for each batch</source>
        <translation>Compatto, due righe per batch</translation>
    </message>
    <message>
        <source>Comfortable, three lines for each batch</source>
        <translation>Ampio, tre righe per batch</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Finestra</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>List of batches</source>
        <translation>Elenco dei batch</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would run as a formula, in files and in what is copied from the table</source>
        <translation>Antepone un &apos; alle celle che un foglio di calcolo eseguirebbe come formula, nei file e in ciò che si copia dalla tabella</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esportazione</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Delimitatore</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>proxy.example.com</source>
        <comment>a made-up host</comment>
        <translation>proxy.example.com</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host del proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Porta del proxy</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facoltativo</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Invariata</translation>
    </message>
    <message>
        <source>Saved in the keychain of this computer, like API keys</source>
        <translation>Salvata nel portachiavi di questo computer, come le chiavi API</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>File of the archive</source>
        <translation>File dell’archivio</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Started with --language %1, which decides this time.</source>
        <translation>Avviato con --language %1, che decide questa volta.</translation>
    </message>
</context>
<context>
    <name>enrow::PresetBox</name>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva con nome…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Salva come preset</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Rinomina preset</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Load from file…</source>
        <translation>Carica da file…</translation>
    </message>
    <message>
        <source>Preset (*.json)</source>
        <translation>Preset (*.json)</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>Salva in un file…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esportazione</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Inserire un nome.</translation>
    </message>
    <message>
        <source>This name is too long. Enter a shorter one.</source>
        <translation>Il nome è troppo lungo. Inserirne uno più breve.</translation>
    </message>
    <message>
        <source>“%1” is a preset of Enrow Desk. Enter another name.</source>
        <translation>«%1» è un preset di Enrow Desk. Inserire un altro nome.</translation>
    </message>
    <message>
        <source>The preset could not be read or saved.</source>
        <translation>Non è stato possibile leggere o salvare il preset.</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Nessun preset</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>Gestisci i preset</translation>
    </message>
    <message>
        <source>Save, rename, remove, load and share presets</source>
        <translation>Salvare, rinominare, rimuovere, caricare e condividere preset</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gestisci</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Scelta personale</translation>
    </message>
</context>
<context>
    <name>enrow::ProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Segnala un problema</translation>
    </message>
    <message>
        <source>Copy this, write below it what you did and what happened, and send it to whoever gave you Enrow Desk. It names no key, no batch and nobody.</source>
        <translation>Copiare questo testo, scrivere sotto che cosa si è fatto e che cosa è successo, e inviarlo a chi ha fornito Enrow Desk. Non contiene chiavi, batch né nomi di persone.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Segnalazione</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>enrow::ProgressLine</name>
    <message numerus="yes">
        <source>%1 batches wait</source>
        <translation>
            <numerusform>%1 batch in attesa</numerusform>
            <numerusform>%1 batch in attesa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Running: %1 batches</source>
        <translation>
            <numerusform>In corso: %1 batch</numerusform>
            <numerusform>In corso: %1 batch</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows finished of rows requested</comment>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>enrow::Reason</name>
    <message>
        <source>a preset cannot have that name</source>
        <translation>il nome non è adatto a un preset</translation>
    </message>
    <message>
        <source>a built-in preset has that name</source>
        <translation>un preset del programma ha già questo nome</translation>
    </message>
    <message>
        <source>it is too long for a list of addresses</source>
        <translation>il file è troppo lungo per un elenco di indirizzi</translation>
    </message>
    <message>
        <source>it holds neither an address nor a domain</source>
        <translation>il file non contiene né indirizzi né domini</translation>
    </message>
    <message>
        <source>its sheet &apos;%1&apos; is empty</source>
        <translation>il foglio «%1» è vuoto</translation>
    </message>
    <message>
        <source>an encoding is for lists in text, and it is a workbook</source>
        <translation>la codifica vale solo per gli elenchi di testo, mentre questa è una cartella di lavoro</translation>
    </message>
    <message>
        <source>it cannot be read twice: save it as a file first</source>
        <translation>il file non può essere letto due volte; prima salvarlo</translation>
    </message>
    <message>
        <source>a sheet is named, but it is not a workbook</source>
        <translation>è indicato un foglio, ma il file non è una cartella di lavoro</translation>
    </message>
    <message>
        <source>it has a row of more than 64 MiB</source>
        <translation>una riga supera i 64 MiB</translation>
    </message>
    <message>
        <source>it has more text than any workbook of its rows</source>
        <translation>il file contiene più testo di quanto possa averne una cartella di lavoro con altrettante righe</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il file è vuoto</translation>
    </message>
    <message>
        <source>it is a workbook: save it as CSV first</source>
        <translation>è una cartella di lavoro; prima salvarla come CSV</translation>
    </message>
    <message>
        <source>it is in UTF-32, which is not read here: save it as UTF-8 first</source>
        <translation>il file è in UTF-32, che qui non viene letto; prima salvarlo come UTF-8</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>non è testo</translation>
    </message>
    <message>
        <source>it has more styles than any workbook</source>
        <translation>il file contiene più stili di quanti possa averne una cartella di lavoro</translation>
    </message>
    <message>
        <source>a cell has more text than a cell can have</source>
        <translation>una cella contiene più testo di quanto possa averne una cella</translation>
    </message>
    <message>
        <source>it has more texts than this program can hold</source>
        <translation>il file contiene più testi di quanti possa gestirne questo programma</translation>
    </message>
    <message>
        <source>its rows are not in order</source>
        <translation>le righe non sono in ordine</translation>
    </message>
    <message>
        <source>it has more cells than a sheet can have</source>
        <translation>il file contiene più celle di quante possa averne un foglio</translation>
    </message>
    <message>
        <source>a cell has a text that is not in the file</source>
        <translation>una cella rimanda a un testo che non è nel file</translation>
    </message>
    <message>
        <source>the workbook is damaged or incomplete; get it again, or open it in a spreadsheet program and save it again</source>
        <translation>la cartella di lavoro è danneggiata o incompleta; procurarsela di nuovo, oppure aprirla in un foglio di calcolo e salvarla di nuovo</translation>
    </message>
    <message>
        <source>the workbook is damaged or incomplete (%1); get it again, or open it in a spreadsheet program and save it again</source>
        <translation>la cartella di lavoro è danneggiata o incompleta (%1); procurarsela di nuovo, oppure aprirla in un foglio di calcolo e salvarla di nuovo</translation>
    </message>
    <message>
        <source>it is protected by a password: save it without one first</source>
        <translation>il file è protetto da password; prima salvarlo senza password</translation>
    </message>
    <message>
        <source>it is a workbook of an old kind (.xls): save it as .xlsx or as CSV first</source>
        <translation>è una cartella di lavoro in un vecchio formato (.xls); prima salvarla come .xlsx o CSV</translation>
    </message>
    <message>
        <source>it is a binary workbook (.xlsb): save it as .xlsx or as CSV first</source>
        <translation>è una cartella di lavoro binaria (.xlsb); prima salvarla come .xlsx o CSV</translation>
    </message>
    <message>
        <source>it is an OpenDocument file (.ods): save it as .xlsx or as CSV first</source>
        <translation>è un file OpenDocument (.ods); prima salvarlo come .xlsx o CSV</translation>
    </message>
    <message>
        <source>it is a text or a presentation, not a workbook</source>
        <translation>è un documento di testo o una presentazione, non una cartella di lavoro</translation>
    </message>
    <message>
        <source>it is a Numbers file: export it as .xlsx or as CSV first</source>
        <translation>è un file di Numbers; prima esportarlo come .xlsx o CSV</translation>
    </message>
    <message>
        <source>it is not a workbook</source>
        <translation>non è una cartella di lavoro</translation>
    </message>
    <message>
        <source>it has more than %1 sheets</source>
        <translation>il file contiene più di %1 fogli</translation>
    </message>
    <message>
        <source>it has no sheet with cells</source>
        <translation>nessun foglio contiene celle</translation>
    </message>
    <message>
        <source>it has no sheet &apos;%1&apos;; there are %2</source>
        <translation>non c’è alcun foglio «%1»; fogli presenti: %2</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation>gli elementi sono annidati troppo in profondità</translation>
    </message>
    <message>
        <source>it defines words of its own, as no workbook does</source>
        <translation>il file definisce termini propri, cosa che nessuna cartella di lavoro fa</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>il file contiene più di %1 parti</translation>
    </message>
    <message>
        <source>it has no part %1</source>
        <translation>manca la parte %1</translation>
    </message>
    <message>
        <source>its part %1 cannot be unpacked</source>
        <translation>non è possibile decomprimere la parte %1</translation>
    </message>
    <message>
        <source>it has a text or a tag that is longer than any of a workbook</source>
        <translation>un testo o un tag è più lungo che in qualsiasi cartella di lavoro</translation>
    </message>
    <message>
        <source>unpacked it is larger than any workbook of its rows</source>
        <translation>una volta decompresso, il file è più grande di quanto possa esserlo una cartella di lavoro con altrettante righe</translation>
    </message>
    <message>
        <source>unpacked it is %1 times as large: no workbook is</source>
        <translation>una volta decompresso, il file è %1 volte più grande, cosa che non accade con nessuna cartella di lavoro</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>la risposta è vuota</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>porta a %1</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>connessione chiusa</translation>
    </message>
    <message>
        <source>through the proxy %1: %2</source>
        <translation>attraverso il proxy %1: %2</translation>
    </message>
    <message>
        <source>the reply is about another batch</source>
        <translation>la risposta riguarda un altro batch</translation>
    </message>
    <message>
        <source>it asks for a wait of more than a day, which is taken for a mistake</source>
        <translation>viene chiesto di aspettare più di un giorno, il che si considera un errore</translation>
    </message>
    <message>
        <source>%1; it asks for a wait of more than a day, which is taken for a mistake</source>
        <translation>%1; viene chiesto di aspettare più di un giorno, il che si considera un errore</translation>
    </message>
    <message>
        <source>%1 did not accept those that were given</source>
        <translation>%1 non ha accettato quelli indicati</translation>
    </message>
    <message>
        <source>%1 rows, and it does not say how many were requested</source>
        <translation>%1 righe, senza dire quante ne sono state richieste</translation>
    </message>
    <message>
        <source>%1 rows for %2 requested</source>
        <translation>%1 righe per %2 richieste</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>non è un oggetto JSON</translation>
    </message>
    <message>
        <source>more than 1024 MiB of rows</source>
        <translation>più di 1024 MiB di righe</translation>
    </message>
    <message>
        <source>in a way that this program does not know</source>
        <translation>in un modo che questo programma non conosce</translation>
    </message>
    <message>
        <source>it came packed as %1 and cannot be unpacked</source>
        <translation>è arrivata compressa come %1 e non si può decomprimere</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE and SSL_CERT_DIR name no certificate (%1), so no server is trusted</source>
        <translation>SSL_CERT_FILE e SSL_CERT_DIR non indicano nessun certificato (%1), quindi nessun server è considerato attendibile</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation>non è un indirizzo</translation>
    </message>
    <message>
        <source>it may have a scheme, a host, a port and a path, and nothing else</source>
        <translation>può avere uno schema, un host, una porta e un percorso, e nient’altro</translation>
    </message>
    <message>
        <source>http is allowed to this machine only; use https</source>
        <translation>http è permesso solo verso questo computer; usi https</translation>
    </message>
    <message>
        <source>it is not an https address</source>
        <translation>non è un indirizzo https</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>non risponde</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not UTF-8: it cannot be used, not even as the name of a file</source>
        <translation>«%1» non è in UTF-8: non è utilizzabile, nemmeno come nome di un file</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>non ha un nome</translation>
    </message>
    <message>
        <source>its name is not UTF-8: it would be changed</source>
        <translation>il suo nome non è in UTF-8: verrebbe cambiato</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>è una cartella</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>non è un file normale</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>non c’è nessuna cartella %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is nothing that a name can take up</source>
        <translation>«%1» non è nulla che un nome possa contenere</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand between cells</source>
        <translation>«%1» non può stare tra le celle</translation>
    </message>
    <message>
        <source>it is too long for a preset</source>
        <translation>è troppo lungo per un preset</translation>
    </message>
    <message>
        <source>it is not a text file in UTF-8</source>
        <translation>non è un file di testo in UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON: %1</source>
        <translation>non è JSON: %1</translation>
    </message>
    <message>
        <source>this program reads version %1</source>
        <translation>questo programma legge la versione %1</translation>
    </message>
    <message>
        <source>it is missing or blank</source>
        <translation>manca o è vuoto</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation>non è un testo</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>il testo supera i %1 caratteri</translation>
    </message>
    <message>
        <source>it has control characters</source>
        <translation>contiene caratteri di controllo</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>non è né true né false</translation>
    </message>
    <message>
        <source>it is not a whole number from %1 to %2</source>
        <translation>non è un numero intero da %1 a %2</translation>
    </message>
    <message>
        <source>it is not a list of %1 to %2 columns</source>
        <translation>non è un elenco da %1 a %2 colonne</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>non è un oggetto</translation>
    </message>
    <message>
        <source>a column of a text needs one</source>
        <translation>una colonna di testo fisso ne ha bisogno</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>nothing is known by that name</source>
        <translation>non si conosce nulla con quel nome</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is unknown</source>
        <translation>«%1» è sconosciuto</translation>
    </message>
    <message>
        <source>a workbook with more than %1 sheets cannot be written</source>
        <translation>una cartella di lavoro con più di %1 fogli non si può scrivere</translation>
    </message>
    <message>
        <source>no room for a workbook</source>
        <translation>non c’è spazio per una cartella di lavoro</translation>
    </message>
    <message>
        <source>the list has %1 columns &apos;%2&apos;: say which one as #N</source>
        <translation>l’elenco ha %1 colonne «%2»: indichi quale con #N</translation>
    </message>
    <message>
        <source>the list has no column &apos;%1&apos;</source>
        <translation>l’elenco non ha nessuna colonna «%1»</translation>
    </message>
    <message>
        <source>the archive is not open</source>
        <translation>l’archivio non è aperto</translation>
    </message>
    <message>
        <source>%1; it cannot be moved aside (%2)</source>
        <translation>%1; non si può mettere da parte (%2)</translation>
    </message>
    <message>
        <source>it is not an archive of Enrow Desk</source>
        <translation>non è un archivio di Enrow Desk</translation>
    </message>
    <message>
        <source>its digest differs</source>
        <translation>la sua somma di controllo non corrisponde</translation>
    </message>
    <message>
        <source>its size is impossible</source>
        <translation>la sua dimensione è impossibile</translation>
    </message>
    <message>
        <source>its size differs</source>
        <translation>la sua dimensione non corrisponde</translation>
    </message>
    <message>
        <source>it holds no results</source>
        <translation>non contiene risultati</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>è illeggibile: %1</translation>
    </message>
    <message>
        <source>it cannot be read: the link %1 leads nowhere</source>
        <translation>è illeggibile: il collegamento %1 non porta da nessuna parte</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <translation>un altro programma lo sta scrivendo</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versione %1</translation>
    </message>
    <message>
        <source>nothing was archived yet</source>
        <translation>non è stato ancora archiviato nulla</translation>
    </message>
    <message>
        <source>there is no reply</source>
        <translation>non c’è nessuna risposta</translation>
    </message>
</context>
<context>
    <name>enrow::ReasonText</name>
    <message>
        <source>it is empty</source>
        <translation>non contiene nulla</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>supera %1 caratteri</translation>
    </message>
    <message>
        <source>it contains an invisible control character</source>
        <translation>contiene un carattere di controllo invisibile</translation>
    </message>
    <message>
        <source>it contains a broken character</source>
        <translation>contiene un carattere non valido</translation>
    </message>
    <message>
        <source>it has quotation marks around it. Paste it without them</source>
        <translation>è tra virgolette. Incollarla senza virgolette</translation>
    </message>
    <message>
        <source>there is something before the key. Paste only the key</source>
        <translation>c’è qualcosa prima della chiave. Incollare solo la chiave</translation>
    </message>
    <message>
        <source>it contains a space</source>
        <translation>contiene uno spazio</translation>
    </message>
    <message>
        <source>it contains a special character</source>
        <translation>contiene un carattere speciale</translation>
    </message>
</context>
<context>
    <name>enrow::RemovalBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;ulla</translation>
    </message>
    <message>
        <source>Put the removed batches back into the list</source>
        <translation>Rimette nell’elenco i batch rimossi</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln batches</source>
        <translation>
            <numerusform>%Ln batch rimosso</numerusform>
            <numerusform>%Ln batch rimossi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::ResultDelegate</name>
    <message>
        <source>in %1</source>
        <comment>a column</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Found in %1: %2</source>
        <comment>a column and its value</comment>
        <translation>Trovato in %1: %2</translation>
    </message>
</context>
<context>
    <name>enrow::ResultHeader</name>
    <message>
        <source>At a glance</source>
        <translation>In sintesi</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Dati cercati</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Dati trovati</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>&amp;Show all columns</source>
        <translation>&amp;Mostra tutte le colonne</translation>
    </message>
    <message>
        <source>%1 (empty)</source>
        <comment>a column</comment>
        <translation>%1 (vuota)</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>&amp;Nascondi «%1»</translation>
    </message>
    <message>
        <source>S&amp;mallest first</source>
        <translation>Prima i più &amp;piccoli</translation>
    </message>
    <message>
        <source>Sort &amp;A to Z</source>
        <translation>Ordina dalla &amp;A alla Z</translation>
    </message>
    <message>
        <source>&amp;Largest first</source>
        <translation>Prima i più &amp;grandi</translation>
    </message>
    <message>
        <source>Sort &amp;Z to A</source>
        <translation>Ordina dalla &amp;Z alla A</translation>
    </message>
    <message>
        <source>Or&amp;iginal order</source>
        <translation>&amp;Ordine originale</translation>
    </message>
</context>
<context>
    <name>enrow::ResultTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copia con &amp;intestazioni</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Select whole &amp;rows</source>
        <translation>Seleziona &amp;righe intere</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Shift+Space</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonne</translation>
    </message>
    <message>
        <source>%1 cells are too many to copy. Select fewer, or export them to a file.</source>
        <translation>%1 celle sono troppe da copiare. Selezionarne meno o esportarle in un file.</translation>
    </message>
    <message>
        <source>A selection of %1 rows is too large to keep while others are shown.</source>
        <translation>Una selezione di %1 righe è troppo grande per essere mantenuta mentre se ne mostrano altre.</translation>
    </message>
</context>
<context>
    <name>enrow::ResultTableModel</name>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>%1: click to sort, right-click to choose columns</source>
        <translation>%1: clic per ordinare, clic destro per scegliere le colonne</translation>
    </message>
</context>
<context>
    <name>enrow::ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches</source>
        <translation>
            <numerusform>%1 batch</numerusform>
            <numerusform>%1 batch</numerusform>
        </translation>
    </message>
    <message>
        <source>The only row of %1</source>
        <comment>a batch, or a number of them</comment>
        <translation>L’unica riga di %1</translation>
    </message>
    <message>
        <source>None of the %1 rows of %2</source>
        <comment>a number of rows, and a batch or a number of them</comment>
        <translation>Nessuna delle %1 righe di %2</translation>
    </message>
    <message>
        <source>%1 does not have “%2”.</source>
        <translation>%1 non contiene «%2».</translation>
    </message>
    <message>
        <source>%1 has “%2”.</source>
        <translation>%1 contiene «%2».</translation>
    </message>
    <message>
        <source>%1 does not have this qualification.</source>
        <translation>%1 non ha questa qualificazione.</translation>
    </message>
    <message>
        <source>%1 has this qualification.</source>
        <translation>%1 ha questa qualificazione.</translation>
    </message>
    <message>
        <source>%1 does not have “%2” and this qualification.</source>
        <translation>%1 non contiene «%2» con questa qualificazione.</translation>
    </message>
    <message>
        <source>%1 has “%2” and this qualification.</source>
        <translation>%1 contiene «%2» con questa qualificazione.</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Nessuna riga corrisponde</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Cancella il filtro</translation>
    </message>
    <message>
        <source>No batch chosen</source>
        <translation>Nessun batch scelto</translation>
    </message>
    <message>
        <source>Choose one or more batches in the list to see their results.</source>
        <translation>Scegliere uno o più batch nell’elenco per vederne i risultati.</translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>Lettura dei risultati…</translation>
    </message>
    <message>
        <source>They are in the archive on this computer.</source>
        <translation>Sono nell’archivio su questo computer.</translation>
    </message>
    <message>
        <source>The results cannot be read</source>
        <translation>I risultati sono illeggibili</translation>
    </message>
    <message>
        <source>The archive does not give them. Refresh the batch to get them from Enrow again.</source>
        <translation>L’archivio non li restituisce. Aggiornare il batch per riceverli di nuovo da Enrow.</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>These batches have no rows.</source>
        <translation>Questi batch non hanno righe.</translation>
    </message>
</context>
<context>
    <name>enrow::RowChoice</name>
    <message>
        <source>&amp;All rows (%1), in the order of the table</source>
        <translation>&amp;Tutte le righe (%1), nell’ordine della tabella</translation>
    </message>
    <message>
        <source>Every row of the chosen batches</source>
        <translation>Tutte le righe dei batch scelti</translation>
    </message>
    <message>
        <source>&amp;Visible rows (%1)</source>
        <translation>Righe &amp;visibili (%1)</translation>
    </message>
    <message>
        <source>The rows that match the filter, in the order of the table</source>
        <translation>Le righe che corrispondono al filtro, nell’ordine della tabella</translation>
    </message>
    <message>
        <source>&amp;Selected rows (%1)</source>
        <translation>Righe &amp;selezionate (%1)</translation>
    </message>
    <message>
        <source>The rows that are selected in the table, in its order</source>
        <translation>Le righe selezionate nella tabella, nello stesso ordine</translation>
    </message>
    <message>
        <source>&amp;All rows (%1)</source>
        <translation>&amp;Tutte le righe (%1)</translation>
    </message>
    <message>
        <source>Every row of the chosen batches, in the order they came</source>
        <translation>Tutte le righe dei batch scelti, nell’ordine di arrivo</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualificazione</translation>
    </message>
    <message>
        <source>Any qualification</source>
        <translation>Qualsiasi qualificazione</translation>
    </message>
    <message>
        <source>Others only</source>
        <translation>Solo gli altri</translation>
    </message>
    <message>
        <source>Valid or found only</source>
        <translation>Solo validi o trovati</translation>
    </message>
    <message>
        <source>Invalid or not found only</source>
        <translation>Solo non validi o non trovati</translation>
    </message>
</context>
<context>
    <name>enrow::RowFields</name>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Dati cercati</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Dati propri</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenienza</translation>
    </message>
    <message>
        <source>Write an e-mail to this address</source>
        <translation>Scrive un’e-mail a questo indirizzo</translation>
    </message>
    <message>
        <source>Open this page in the browser</source>
        <translation>Apre questa pagina nel browser</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copia «%1»</translation>
    </message>
</context>
<context>
    <name>enrow::RowsText</name>
    <message numerus="yes">
        <source>%1 rows received, and the reply mentions another page.</source>
        <translation>
            <numerusform>È arrivata %1 riga e la risposta segnala un’altra pagina.</numerusform>
            <numerusform>Sono arrivate %1 righe e la risposta segnala un’altra pagina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows received, but the reply announces %2.</source>
        <translation>
            <numerusform>È arrivata %1 riga, ma la risposta ne annuncia %2.</numerusform>
            <numerusform>Sono arrivate %1 righe, ma la risposta ne annuncia %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows received.</source>
        <translation>
            <numerusform>È arrivata %1 riga su %2.</numerusform>
            <numerusform>Sono arrivate %1 righe su %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply mentions another page.</source>
        <translation>La risposta segnala un’altra pagina.</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>a number of rows</comment>
        <translation>mancanti %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <comment>a number of rows</comment>
        <translation>in eccesso %1</translation>
    </message>
    <message>
        <source>more pages of %1</source>
        <comment>a number of batches</comment>
        <translation>altre pagine in %1 batch</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches returned other numbers of rows than announced: %3.</source>
        <translation>
            <numerusform>In %1 batch su %2 il numero di righe è diverso da quello annunciato: %3.</numerusform>
            <numerusform>In %1 batch su %2 il numero di righe è diverso da quello annunciato: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply gives counts that cannot be: %1.</source>
        <comment>%1 is what came: requested 1e30</comment>
        <translation>La risposta contiene conteggi impossibili: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <comment>that came, of those requested</comment>
        <translation>
            <numerusform>%1 di %2 riga</numerusform>
            <numerusform>%1 di %2 righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 riga</numerusform>
            <numerusform>%1 righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches failed, with %3.</source>
        <translation>
            <numerusform>Non riuscito: %1 batch su %2, con %3.</numerusform>
            <numerusform>Non riusciti: %1 batch su %2, con %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>This batch failed, with %1.</source>
        <translation>Questo batch non è riuscito, con %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches returned no rows.</source>
        <translation>
            <numerusform>Senza righe: %1 batch su %2.</numerusform>
            <numerusform>Senza righe: %1 batch su %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entries of the results are not rows.</source>
        <translation>
            <numerusform>%1 voce dei risultati non è una riga.</numerusform>
            <numerusform>%1 voci dei risultati non sono righe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts that cannot be came with %1 of %2 batches.</source>
        <translation>Conteggi impossibili in %1 batch su %2.</translation>
    </message>
    <message>
        <source>Still running: more rows may come.</source>
        <translation>Ancora in corso: possono arrivare altre righe.</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches still running.</source>
        <translation>
            <numerusform>%1 batch ancora in corso.</numerusform>
            <numerusform>%1 batch ancora in corso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows missing</source>
        <translation>
            <numerusform>%1 riga mancante</numerusform>
            <numerusform>%1 righe mancanti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a number of batches</comment>
        <translation>%1 con errore</translation>
    </message>
    <message>
        <source>%1 without rows</source>
        <comment>a number of batches</comment>
        <translation>%1 senza righe</translation>
    </message>
    <message>
        <source>%1 running</source>
        <comment>a number of batches</comment>
        <translation>%1 in corso</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches failed and returned no rows.</source>
        <translation>
            <numerusform>%1 di %2 batch non è riuscito e non ha restituito righe.</numerusform>
            <numerusform>%1 di %2 batch non sono riusciti e non hanno restituito righe.</numerusform>
        </translation>
    </message>
    <message>
        <source>This batch failed and returned no rows.</source>
        <translation>Questo batch non è riuscito e non ha restituito righe.</translation>
    </message>
</context>
<context>
    <name>enrow::RunningTitle</name>
    <message>
        <source>(%1 running) %2</source>
        <comment>a number of batches, the name of the program</comment>
        <translation>(%1 in corso) %2</translation>
    </message>
</context>
<context>
    <name>enrow::SampleWindow</name>
    <message>
        <source>Sample data – Enrow Desk</source>
        <translation>Dati di esempio – Enrow Desk</translation>
    </message>
</context>
<context>
    <name>enrow::SearchRemark</name>
    <message>
        <source>“%1” is searched for in the text of the rows. Type qualification:%1 to search by outcome.</source>
        <translation>«%1» viene cercato nel testo delle righe. Per cercare in base all’esito, digitare qualification:%1.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Did you mean %2?</source>
        <translation>La colonna «%1» non esiste. Forse si intendeva %2?</translation>
    </message>
    <message>
        <source>There is no column “%1”. It is searched for as a word.</source>
        <translation>La colonna «%1» non esiste. Viene cercata come parola.</translation>
    </message>
    <message>
        <source>These rows have no column “%1”.</source>
        <translation>Queste righe non hanno una colonna «%1».</translation>
    </message>
    <message>
        <source>The column “%1” is empty in all of these rows.</source>
        <translation>La colonna «%1» è vuota in tutte queste righe.</translation>
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
        <translation>Tutti i batch di Enrow sotto controllo</translation>
    </message>
    <message>
        <source>See what they found and what they cost, and export the results.</source>
        <translation>Per vedere che cosa hanno trovato e quanto sono costati, ed esportare i risultati.</translation>
    </message>
    <message>
        <source>Enter your API key</source>
        <translation>Inserire la chiave API</translation>
    </message>
    <message>
        <source>You find it in your Enrow account. It is tested before it is saved.</source>
        <translation>Si trova nell’account Enrow. Viene provata prima di essere salvata.</translation>
    </message>
    <message>
        <source>API key…</source>
        <translation>Chiave API…</translation>
    </message>
    <message>
        <source>Paste batch IDs</source>
        <translation>Incollare gli ID dei batch</translation>
    </message>
    <message>
        <source>Press Ctrl+V anywhere in this window, or drop text or a file. The batch ID is the “id” that Enrow returned when the batch was started. Links, tables and whole e-mails work too.</source>
        <translation>Premere Ctrl+V in un punto qualsiasi della finestra oppure trascinarvi testo o un file. L’ID del batch è l’«id» restituito da Enrow all’avvio del batch. Vanno bene anche link, tabelle e intere e-mail.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation>Per dare prima un’occhiata</translation>
    </message>
    <message>
        <source>Simulated batches in a separate window. Nothing is charged, and nothing is saved.</source>
        <translation>Batch simulati in una finestra separata. Nulla viene addebitato né salvato.</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Prova con dati di esempio</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>API key ready</source>
        <translation>Chiave API pronta</translation>
    </message>
    <message>
        <source>It is used for the batches that you add.</source>
        <translation>Viene usata per i batch aggiunti.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
</context>
<context>
    <name>enrow::StateButtons</name>
    <message>
        <source>Enter API key…</source>
        <translation>Inserisci chiave API…</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Segui di nuovo</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Cambia tipo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Non seguire più</translation>
    </message>
    <message>
        <source>Try this ID as another kind of batch</source>
        <translation>Prova questo ID come un altro tipo di batch</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>Altre azioni possibili</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copia ID</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln IDs</source>
        <translation>
            <numerusform>Copia %Ln ID</numerusform>
            <numerusform>Copia %Ln ID</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove batch</source>
        <translation>Rimuovi batch</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln batches</source>
        <translation>
            <numerusform>Rimuovi %Ln batch</numerusform>
            <numerusform>Rimuovi %Ln batch</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copia i dettagli per l’assistenza</translation>
    </message>
    <message>
        <source>Copy the ID, the kind, what happened and when, to send it to Enrow</source>
        <translation>Copia l’ID, il tipo, che cosa è successo e quando, per inviarlo a Enrow</translation>
    </message>
    <message>
        <source>Enter another key…</source>
        <translation>Inserisci un’altra chiave…</translation>
    </message>
</context>
<context>
    <name>enrow::TableCopy</name>
    <message>
        <source>Copied an empty cell</source>
        <translation>Cella vuota copiata</translation>
    </message>
    <message>
        <source>Copied “%1”</source>
        <comment>a cell</comment>
        <translation>«%1» copiato</translation>
    </message>
    <message numerus="yes">
        <source>Copied from %1 rows</source>
        <translation>
            <numerusform>Copiato da %1 riga</numerusform>
            <numerusform>Copiato da %1 righe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::UndoAction</name>
    <message>
        <source>Removed the added batch again.</source>
        <translation>Il batch aggiunto è stato rimosso.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo adding %Ln batches</source>
        <translation>
            <numerusform>&amp;Annulla aggiunta di %Ln batch</numerusform>
            <numerusform>&amp;Annulla aggiunta di %Ln batch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the %Ln added batches again.</source>
        <translation>
            <numerusform>%Ln batch aggiunto è stato rimosso.</numerusform>
            <numerusform>%Ln batch aggiunti sono stati rimossi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the removed batch back into the list.</source>
        <translation>Il batch rimosso è di nuovo nell’elenco.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo removing %Ln batches</source>
        <translation>
            <numerusform>&amp;Annulla rimozione di %Ln batch</numerusform>
            <numerusform>&amp;Annulla rimozione di %Ln batch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln removed batches back into the list.</source>
        <translation>
            <numerusform>%Ln batch rimosso è di nuovo nell’elenco.</numerusform>
            <numerusform>%Ln batch rimossi sono di nuovo nell’elenco.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo renaming</source>
        <translation>&amp;Annulla rinomina</translation>
    </message>
    <message>
        <source>Restored the previous label.</source>
        <translation>Etichetta precedente ripristinata.</translation>
    </message>
    <message>
        <source>&amp;Undo label and note</source>
        <translation>&amp;Annulla etichetta e nota</translation>
    </message>
    <message>
        <source>Restored the previous label and note.</source>
        <translation>Etichetta e nota precedenti ripristinate.</translation>
    </message>
    <message>
        <source>&amp;Undo the change of kind</source>
        <translation>&amp;Annulla cambio di tipo</translation>
    </message>
    <message>
        <source>Restored the previous kind.</source>
        <translation>Tipo precedente ripristinato.</translation>
    </message>
    <message>
        <source>Added the batch again.</source>
        <translation>Il batch è stato aggiunto di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;do adding %Ln batches</source>
        <translation>
            <numerusform>&amp;Ripeti aggiunta di %Ln batch</numerusform>
            <numerusform>&amp;Ripeti aggiunta di %Ln batch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added the %Ln batches again.</source>
        <translation>
            <numerusform>%Ln batch è stato aggiunto di nuovo.</numerusform>
            <numerusform>%Ln batch sono stati aggiunti di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the batch again.</source>
        <translation>Il batch è stato rimosso di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;do removing %Ln batches</source>
        <translation>
            <numerusform>&amp;Ripeti rimozione di %Ln batch</numerusform>
            <numerusform>&amp;Ripeti rimozione di %Ln batch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the %Ln batches again.</source>
        <translation>
            <numerusform>%Ln batch è stato rimosso di nuovo.</numerusform>
            <numerusform>%Ln batch sono stati rimossi di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;do renaming</source>
        <translation>&amp;Ripeti rinomina</translation>
    </message>
    <message>
        <source>Restored the new label.</source>
        <translation>Nuova etichetta ripristinata.</translation>
    </message>
    <message>
        <source>Re&amp;do label and note</source>
        <translation>&amp;Ripeti etichetta e nota</translation>
    </message>
    <message>
        <source>Restored the new label and note.</source>
        <translation>Etichetta e nota nuove ripristinate.</translation>
    </message>
    <message>
        <source>Re&amp;do the change of kind</source>
        <translation>&amp;Ripeti cambio di tipo</translation>
    </message>
    <message>
        <source>Restored the new kind.</source>
        <translation>Nuovo tipo ripristinato.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Ripeti</translation>
    </message>
</context>
<context>
    <name>enrow::UnlikelyWords</name>
    <message>
        <source>Add these words as batch IDs</source>
        <translation>Aggiunge queste parole come ID dei batch</translation>
    </message>
    <message>
        <source>“%1” does not look like a batch ID and was not added.</source>
        <translation>«%1» non sembra l’ID di un batch e non è stato aggiunto.</translation>
    </message>
    <message>
        <source>%1 words do not look like batch IDs and were not added. Tick those that are IDs.</source>
        <translation>%1 parole non sembrano ID dei batch e non sono state aggiunte. Selezionare quelle che sono ID.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Sono elencate le prime %1.</translation>
    </message>
    <message>
        <source>Add it an&amp;yway</source>
        <translation>A&amp;ggiungi comunque</translation>
    </message>
    <message numerus="yes">
        <source>Add %1 batches</source>
        <translation>
            <numerusform>Aggiungi %1 batch</numerusform>
            <numerusform>Aggiungi %1 batch</numerusform>
        </translation>
    </message>
    <message>
        <source>Add batches</source>
        <translation>Aggiungi batch</translation>
    </message>
    <message>
        <source>%1 (only part of an ID)</source>
        <translation>%1 (solo parte di un ID)</translation>
    </message>
    <message>
        <source>“%1” is only part of a batch ID and was not added. Copy the whole ID.</source>
        <translation>«%1» è solo una parte di un ID di batch e non è stato aggiunto. Copi l’ID intero.</translation>
    </message>
</context>
<context>
    <name>enrow::WidgetFileDialogs</name>
    <message>
        <source>Replace the file?</source>
        <translation>Sostituire il file?</translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation>«%1» esiste già.</translation>
    </message>
    <message>
        <source>What is in it will be lost. It is in the folder %1.</source>
        <translation>Il suo contenuto andrà perso. Si trova nella cartella %1.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sostituisci</translation>
    </message>
</context>
</TS>
