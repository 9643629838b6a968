<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Column</name>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Searched full name</source>
        <translation>Nom complet recherché</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Searched LinkedIn URL</source>
        <translation>URL LinkedIn recherchée</translation>
    </message>
    <message>
        <source>Searched first name</source>
        <translation>Prénom recherché</translation>
    </message>
    <message>
        <source>Searched last name</source>
        <translation>Nom recherché</translation>
    </message>
    <message>
        <source>Searched domain</source>
        <translation>Domaine recherché</translation>
    </message>
    <message>
        <source>Searched company</source>
        <translation>Entreprise recherchée</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>E-mail or phone</source>
        <translation>E-mail ou téléphone</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Option inconnue «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Options inconnues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Il manque une valeur après «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valeur inattendue après «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
</context>
<context>
    <name>enrow::AboutBox</name>
    <message>
        <source>About Enrow Desk</source>
        <translation>À propos d’Enrow Desk</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enrow Desk %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Enrow Desk %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Follows Enrow batches, shows their results and exports them.

An unofficial client, not affiliated with Enrow. Free software under the MIT licence.</source>
        <translation>Suit les lots Enrow, affiche leurs résultats et les exporte.

Client non officiel, sans lien avec Enrow. Logiciel libre sous licence MIT.</translation>
    </message>
</context>
<context>
    <name>enrow::AddBatchBar</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Batch &amp;IDs</source>
        <translation>&amp;ID de lot</translation>
    </message>
    <message>
        <source>Add these batches to the list (Enter)</source>
        <translation>Ajouter ces lots à la liste (Entrée)</translation>
    </message>
    <message>
        <source>Paste batch IDs, links or API replies</source>
        <translation>Collez des ID de lot, des liens ou des réponses d’API</translation>
    </message>
    <message>
        <source>Paste batch IDs</source>
        <translation>Collez des ID de lot</translation>
    </message>
    <message>
        <source>Batch IDs, or text that contains them: a link, a table, an e-mail, an API reply</source>
        <translation>ID de lot, ou texte qui en contient&#xa0;: lien, tableau, e-mail, réponse d’API</translation>
    </message>
    <message>
        <source>Batch IDs</source>
        <translation>ID de lot</translation>
    </message>
    <message>
        <source>This text is too long. Paste at most %1 characters at a time.</source>
        <translation>Ce texte est trop long. Collez au plus %1 caractères à la fois.</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Lecture du texte…</translation>
    </message>
    <message>
        <source>Add many batches?</source>
        <translation>Ajouter autant de lots&#x202f;?</translation>
    </message>
    <message>
        <source>This text contains that many batch IDs. Each one is checked until it is done.</source>
        <translation>Ce texte contient autant d’ID de lot. Chaque lot sera suivi jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>Enter at least one batch ID.</source>
        <translation>Saisissez au moins un ID de lot.</translation>
    </message>
    <message>
        <source>No batch ID was found in this text.</source>
        <translation>Aucun ID de lot trouvé dans ce texte.</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln batches.</source>
        <translation>
            <numerusform>%Ln lot ajouté.</numerusform>
            <numerusform>%Ln lots ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 est déjà dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are already in the list.</source>
        <comment>a number of batches</comment>
        <translation>
            <numerusform>%Ln est déjà dans la liste.</numerusform>
            <numerusform>%Ln sont déjà dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate IDs were dropped.</source>
        <translation>
            <numerusform>%Ln ID en double ignoré.</numerusform>
            <numerusform>%Ln ID en double ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was refused: %2.</source>
        <translation>%1 refusé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Others refused: %1.</source>
        <translation>Autres refus&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words were left out because they may be API keys.</source>
        <translation>
            <numerusform>%Ln mot a été laissé de côté, car il pourrait s’agir d’une clé API.</numerusform>
            <numerusform>%Ln mots ont été laissés de côté, car il pourrait s’agir de clés API.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln batches?</source>
        <translation>
            <numerusform>Ajouter %Ln lot&#x202f;?</numerusform>
            <numerusform>Ajouter %Ln lots&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln batches</source>
        <translation>
            <numerusform>&amp;Ajouter %Ln lot</numerusform>
            <numerusform>&amp;Ajouter %Ln lots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::AddedColumnsButton</name>
    <message>
        <source>Added columns</source>
        <translation>Colonnes ajoutées</translation>
    </message>
    <message>
        <source>The columns that are written after those of your list. A name that your list has already gets &quot;enrow&quot; before it.</source>
        <translation>Colonnes écrites après celles de votre liste. Un nom déjà présent dans votre liste est précédé de «&#x202f;enrow&#x202f;».</translation>
    </message>
    <message>
        <source>The result columns</source>
        <translation>Les colonnes des résultats</translation>
    </message>
    <message>
        <source>Added columns: %1</source>
        <comment>how many</comment>
        <translation>Colonnes ajoutées&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 columns</source>
        <translation>
            <numerusform>%1 colonne</numerusform>
            <numerusform>%1 colonnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::AppContext</name>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Another window or program removed these results from the archive. Refresh the batch to ask for them again.</source>
        <translation>Une autre fenêtre ou un autre programme a retiré ces résultats de l’archive. Actualisez le lot pour les redemander.</translation>
    </message>
</context>
<context>
    <name>enrow::AppSetup</name>
    <message>
        <source>ENROW_API_KEY is no API key: %1</source>
        <translation>ENROW_API_KEY n’est pas une clé API&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>enrow::ArchiveController</name>
    <message>
        <source>Backup of Enrow Desk (*.sqlite)</source>
        <translation>Sauvegarde d’Enrow Desk (*.sqlite)</translation>
    </message>
    <message>
        <source>This file is no backup of Enrow Desk, or it is damaged (%1).</source>
        <translation>Ce fichier n’est pas une sauvegarde d’Enrow Desk, ou il est endommagé (%1).</translation>
    </message>
    <message>
        <source>A newer Enrow Desk wrote this backup (%1). Update this program.</source>
        <translation>Cette sauvegarde vient d’un Enrow Desk plus récent (%1). Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>Its place is read-only. Allow writing there, or start Enrow Desk with --data-dir and another folder.</source>
        <translation>Son emplacement est en lecture seule. Autorisez l’écriture, ou lancez Enrow Desk avec --data-dir et un autre dossier.</translation>
    </message>
    <message>
        <source>Its place does not respond, as when a network drive is gone.</source>
        <translation>Son emplacement ne répond pas, par exemple parce qu’un lecteur réseau est déconnecté.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Tries the archive again now</source>
        <translation>Réessayer d’ouvrir l’archive maintenant</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Closes this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>The batches of the archive %1 are shown, but it cannot be changed. %2 Changes are kept only until the program ends. Saving is retried automatically.</source>
        <translation>Les lots de l’archive %1 sont affichés, mais celle-ci ne peut pas être modifiée. %2 Les modifications ne sont gardées que jusqu’à la fermeture du programme. L’enregistrement est retenté automatiquement.</translation>
    </message>
    <message>
        <source>The archive could not be read (%1), so a new one was started. The old one was moved unchanged to %2. If you have a backup, restore it from the File menu; otherwise add the batches again.</source>
        <translation>L’archive n’a pas pu être lue (%1)&#x202f;; une nouvelle a été créée. L’ancienne a été déplacée telle quelle vers %2. Si vous avez une sauvegarde, restaurez-la depuis le menu Fichier&#x202f;; sinon, ajoutez de nouveau les lots.</translation>
    </message>
    <message>
        <source>The archive %1 was deleted while the program ran. What the archive held was saved to a new one.</source>
        <translation>L’archive %1 a été supprimée pendant l’exécution du programme. Son contenu a été enregistré dans une nouvelle archive.</translation>
    </message>
    <message>
        <source>Another file took the place of the archive %1 while the program ran. What the archive held was added to that file.</source>
        <translation>Un autre fichier a pris la place de l’archive %1 pendant l’exécution du programme. Le contenu de l’archive a été ajouté à ce fichier.</translation>
    </message>
    <message>
        <source>The archive entries of some batches are damaged: %1. Their figures were read again from their results, or will be requested again. Check their labels and notes.</source>
        <translation>Dans l’archive, les données de certains lots sont endommagées&#xa0;: %1. Leurs chiffres ont été relus à partir des résultats, ou seront redemandés. Vérifiez leurs libellés et leurs notes.</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>Quitter sans enregistrer&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches are not saved: %2</source>
        <translation>
            <numerusform>%1 lot n’est pas enregistré&#xa0;: %2</numerusform>
            <numerusform>%1 lots ne sont pas enregistrés&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Their latest changes are lost if the program ends now. %1</source>
        <translation>Les dernières modifications seront perdues si vous quittez maintenant. %1</translation>
    </message>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>&amp;Quitter quand même</translation>
    </message>
    <message>
        <source>Another window or program had removed from the archive: %1. They changed here, so they are back in the archive. Remove them here if you do not want them.</source>
        <comment>names of batches</comment>
        <translation>Une autre fenêtre ou un autre programme avait retiré de l’archive&#xa0;: %1. Modifiés ici entre-temps, ces lots sont de retour dans l’archive. Retirez-les ici si vous n’en voulez pas.</translation>
    </message>
    <message>
        <source>Another window or program removed from the archive: %1. What was removed stays in this list only until the program ends. Rename a batch to keep it; its results are then requested again.</source>
        <comment>names of batches</comment>
        <translation>Une autre fenêtre ou un autre programme a retiré de l’archive&#xa0;: %1. Ces lots ne restent dans cette liste que jusqu’à la fermeture du programme. Renommez un lot pour le garder&#x202f;; ses résultats seront alors redemandés.</translation>
    </message>
    <message>
        <source>An archive that could not be read was moved unchanged to %1. If batches are missing here, restore a backup from the File menu, or add them again.</source>
        <translation>Une archive illisible a été déplacée telle quelle vers %1. S’il manque des lots ici, restaurez une sauvegarde depuis le menu Fichier, ou ajoutez-les de nouveau.</translation>
    </message>
    <message>
        <source>Batches are kept only until the program ends, since the archive %1 cannot be opened. %2</source>
        <translation>Les lots ne sont gardés que jusqu’à la fermeture du programme, car l’archive %1 ne peut pas être ouverte. %2</translation>
    </message>
    <message>
        <source>Opening it is retried automatically.</source>
        <translation>Une nouvelle ouverture est tentée automatiquement.</translation>
    </message>
    <message>
        <source>The latest changes are not in the archive %1 yet and would be lost if the program ended now. %2 Saving is retried automatically.</source>
        <translation>Les dernières modifications ne sont pas encore dans l’archive %1 et seraient perdues si vous quittiez maintenant. %2 L’enregistrement est retenté automatiquement.</translation>
    </message>
    <message>
        <source>Back up all batches</source>
        <translation>Sauvegarder tous les lots</translation>
    </message>
    <message>
        <source>All batches and their results are backed up in %1</source>
        <translation>Tous les lots et leurs résultats sont sauvegardés dans %1</translation>
    </message>
    <message>
        <source>The backup could not be written to %1. %2</source>
        <translation>La sauvegarde n’a pas pu être écrite dans %1. %2</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Replace all batches?</source>
        <translation>Remplacer tous les lots&#x202f;?</translation>
    </message>
    <message>
        <source>The backup “%1” replaces all batches of the list.</source>
        <translation>La sauvegarde «&#x202f;%1&#x202f;» remplacera tous les lots de la liste.</translation>
    </message>
    <message>
        <source>The current archive is kept in a file next to it, which can be restored in the same way.</source>
        <translation>L’archive actuelle est conservée dans un fichier voisin, que vous pourrez restaurer de la même façon.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Nothing was restored from %1, and nothing was changed. %2</source>
        <translation>Rien n’a été restauré depuis %1, et rien n’a été modifié. %2</translation>
    </message>
    <message>
        <source>The batches of %1 are restored</source>
        <translation>Les lots de %1 sont restaurés</translation>
    </message>
    <message>
        <source>The batches of %1 are restored. What the archive held before is in %2, which can be restored in the same way.</source>
        <translation>Les lots de %1 sont restaurés. L’ancien contenu de l’archive se trouve dans %2, que vous pouvez restaurer de la même façon.</translation>
    </message>
</context>
<context>
    <name>enrow::AutomaticExportBar</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>“%1” was not exported. %2</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été exporté. %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln other batches were not exported. %2</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» et %Ln autre lot n’ont pas été exportés. %2</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» et %Ln autres lots n’ont pas été exportés. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::AutomaticExportRows</name>
    <message>
        <source>Export each batch when it completes</source>
        <translation>Exporter chaque lot dès qu’il est terminé</translation>
    </message>
    <message>
        <source>Preset of automatic exports</source>
        <translation>Préréglage des exports automatiques</translation>
    </message>
    <message>
        <source>Folder of automatic exports</source>
        <translation>Dossier des exports automatiques</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder of automatic exports</source>
        <translation>Choisir le dossier des exports automatiques</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>No preset: all columns as CSV</source>
        <translation>Aucun préréglage&#xa0;: toutes les colonnes en CSV</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (introuvable)</translation>
    </message>
</context>
<context>
    <name>enrow::AutomaticExports</name>
    <message>
        <source>No folder is chosen for it: choose one in the preferences.</source>
        <translation>Aucun dossier n’est choisi&#xa0;: choisissez-en un dans les préférences.</translation>
    </message>
    <message>
        <source>The preset “%1” is gone: choose another in the preferences.</source>
        <translation>Le préréglage «&#x202f;%1&#x202f;» est introuvable&#xa0;: choisissez-en un autre dans les préférences.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was exported: %2 in %3.</source>
        <translation>«&#x202f;%1&#x202f;» exporté&#xa0;: %2 dans %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::BalanceLabel</name>
    <message numerus="yes">
        <source>%1 credits</source>
        <translation>
            <numerusform>%1 crédit</numerusform>
            <numerusform>%1 crédits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>a balance, and when it was that</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The balance of your Enrow account, checked at %1.</source>
        <translation>Solde de votre compte Enrow (relevé&#xa0;: %1).</translation>
    </message>
    <message>
        <source>%1 It could not be checked again.</source>
        <translation>%1 Il n’a pas pu être relevé de nouveau.</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Solde&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>enrow::BatchActions</name>
    <message>
        <source>Refresh &amp;now</source>
        <translation>&amp;Actualiser maintenant</translation>
    </message>
    <message>
        <source>Check the selected batches now</source>
        <translation>Actualiser maintenant les lots sélectionnés</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>Reno&amp;mmer</translation>
    </message>
    <message>
        <source>Give the batch a name of your own</source>
        <translation>Donner au lot un nom de votre choix</translation>
    </message>
    <message>
        <source>Label an&amp;d note…</source>
        <translation>&amp;Libellé et note…</translation>
    </message>
    <message>
        <source>Edit the label and the note of the batch</source>
        <translation>Modifier le libellé et la note du lot</translation>
    </message>
    <message>
        <source>Change &amp;kind</source>
        <translation>Changer le &amp;type</translation>
    </message>
    <message>
        <source>Change the kind of the selected batches and ask again</source>
        <translation>Changer le type des lots sélectionnés et relancer la demande</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>&amp;Copier l’ID</translation>
    </message>
    <message>
        <source>Copy the IDs of the selected batches</source>
        <translation>Copier les ID des lots sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Remove batch</source>
        <translation>&amp;Retirer le lot</translation>
    </message>
    <message>
        <source>Remove from this list; nothing is deleted at Enrow</source>
        <translation>Retirer de cette liste&#x202f;; rien n’est supprimé chez Enrow</translation>
    </message>
    <message numerus="yes">
        <source>Refresh %Ln batches &amp;now</source>
        <translation>
            <numerusform>&amp;Actualiser %Ln lot maintenant</numerusform>
            <numerusform>&amp;Actualiser %Ln lots maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %Ln IDs</source>
        <translation>
            <numerusform>&amp;Copier %Ln ID</numerusform>
            <numerusform>&amp;Copier %Ln ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln batches</source>
        <translation>
            <numerusform>&amp;Retirer %Ln lot</numerusform>
            <numerusform>&amp;Retirer %Ln lots</numerusform>
        </translation>
    </message>
    <message>
        <source>Sto&amp;p watching</source>
        <translation>Arrêter le &amp;suivi</translation>
    </message>
    <message>
        <source>Watch &amp;again</source>
        <translation>Reprendre le s&amp;uivi</translation>
    </message>
    <message>
        <source>Stop checking the selected batches; they continue at Enrow</source>
        <translation>Arrêter le suivi des lots sélectionnés&#x202f;; ils se poursuivent chez Enrow</translation>
    </message>
    <message>
        <source>Check the selected batches until they are done</source>
        <translation>Suivre les lots sélectionnés jusqu’à leur fin</translation>
    </message>
    <message>
        <source>Remove every batch that Enrow does not know from this list; Undo brings them back</source>
        <translation>Retirer de cette liste tous les lots qu’Enrow ne connaît pas&#x202f;; «&#x202f;Annuler&#x202f;» les rétablit</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln batches not found at Enrow</source>
        <translation>
            <numerusform>Retirer %Ln lot introuvable chez Enrow</numerusform>
            <numerusform>Retirer %Ln lots introuvables chez Enrow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::BatchCard</name>
    <message>
        <source>Looking up</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>Clé requise</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Non suivi</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>%1 requested</source>
        <comment>a number of rows</comment>
        <translation>Demandés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 valid</source>
        <comment>a number of e-mails</comment>
        <translation>Valides&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>a number of e-mails or phones</comment>
        <translation>Trouvés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 valid</source>
        <comment>a number of e-mails</comment>
        <translation>Valides&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <comment>a number of e-mails or phones</comment>
        <translation>Trouvés&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 sur %2 ligne</numerusform>
            <numerusform>%1 sur %2 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows finished of rows requested</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>en attente de son tour</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>contrôle en cours…</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>sans réponse depuis %1</translation>
    </message>
    <message>
        <source>opened from the file %1 at %2</source>
        <comment>%2 is a time of day, and its date unless that is today</comment>
        <translation>ouvert depuis le fichier %1 (%2)</translation>
    </message>
    <message>
        <source>checked at %1</source>
        <comment>%1 is a time of day, and its date unless that is today</comment>
        <translation>dernier contrôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>%1, retry in %2</source>
        <comment>%1 is what is wrong, %2 a time as 5 s</comment>
        <translation>%1, réessai dans %2</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <comment>%1 is a time as 5 s</comment>
        <translation>Réessai dans %1</translation>
    </message>
    <message>
        <source>next check in %1</source>
        <translation>prochain contrôle dans %1</translation>
    </message>
    <message>
        <source>Waiting for an API key</source>
        <translation>En attente d’une clé API</translation>
    </message>
    <message>
        <source>Refresh to ask again.</source>
        <translation>Actualisez pour relancer la demande.</translation>
    </message>
    <message>
        <source>Enrow now returns different rows. They replaced the earlier ones.</source>
        <translation>Enrow renvoie maintenant d’autres lignes. Elles ont remplacé les précédentes.</translation>
    </message>
    <message>
        <source>Enrow now says: %1. The earlier results are kept.</source>
        <translation>Enrow indique maintenant&#xa0;: %1. Les résultats précédents sont conservés.</translation>
    </message>
    <message>
        <source>Enrow now returns fewer rows: %1 instead of %2. The earlier ones are kept.</source>
        <translation>Enrow renvoie maintenant moins de lignes&#xa0;: %1 au lieu de %2. Les précédentes sont conservées.</translation>
    </message>
    <message>
        <source>Enrow now returns less than before. The earlier results are kept.</source>
        <translation>Enrow renvoie maintenant moins de données qu’avant. Les résultats précédents sont conservés.</translation>
    </message>
    <message>
        <source>Enrow says that this batch failed. To get results, run it again at Enrow.</source>
        <translation>Enrow indique que ce lot a échoué. Pour obtenir des résultats, relancez-le chez Enrow.</translation>
    </message>
    <message>
        <source>Enrow says that this batch failed. Rows returned: %1</source>
        <translation>Enrow indique que ce lot a échoué. Lignes renvoyées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enrow says that this batch failed. Rows returned: %1 of %2</source>
        <translation>Enrow indique que ce lot a échoué. Lignes renvoyées&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <comment>%1 is a text of the server</comment>
        <translation>Motif indiqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows that could not be read: %1</source>
        <translation>Lignes illisibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>a time of day, and its date unless that is today</comment>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>depuis un fichier</translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <comment>a sentence, and a time as 5 s</comment>
        <translation>%1 Réessai dans %2.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>%1 Trying again…</source>
        <comment>a sentence</comment>
        <translation>%1 Nouvel essai…</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2</source>
        <comment>a number of rows</comment>
        <translation>Arrêté après %1 sur %2</translation>
    </message>
</context>
<context>
    <name>enrow::BatchDelegate</name>
    <message>
        <source>Label of the batch</source>
        <translation>Libellé du lot</translation>
    </message>
</context>
<context>
    <name>enrow::BatchListHeader</name>
    <message>
        <source>Running first, then newest</source>
        <translation>En cours d’abord, puis les plus récents</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Cost, highest first</source>
        <translation>Coût décroissant</translation>
    </message>
    <message>
        <source>Running first</source>
        <translation>En cours d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>By cost</source>
        <translation>Par coût</translation>
    </message>
    <message>
        <source>Sort and density</source>
        <translation>Tri et densité</translation>
    </message>
    <message>
        <source>Comfortable &amp;list, three lines a batch</source>
        <translation>&amp;Liste aérée, trois lignes par lot</translation>
    </message>
    <message>
        <source>Ba&amp;tches</source>
        <translation>Lot&amp;s</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>What can be done with the selected batches</source>
        <translation>Actions possibles sur les lots sélectionnés</translation>
    </message>
    <message>
        <source>Sort and density: %1</source>
        <comment>%1 is an order, as Name</comment>
        <translation>Tri et densité&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>enrow::BatchListPanel</name>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>No batches yet</source>
        <translation>Pas encore de lots</translation>
    </message>
    <message>
        <source>Paste a batch ID above to begin…</source>
        <translation>Collez un ID de lot ci-dessus pour commencer…</translation>
    </message>
    <message>
        <source>No batch matches</source>
        <translation>Aucun lot ne correspond</translation>
    </message>
    <message>
        <source>Nothing in this group matches these words.</source>
        <translation>Aucun lot de ce groupe ne correspond à ces mots.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>enrow::BatchListView</name>
    <message>
        <source>List of batches</source>
        <translation>Liste des lots</translation>
    </message>
</context>
<context>
    <name>enrow::BatchNotesDialog</name>
    <message>
        <source>Label and note of %1</source>
        <translation>Libellé et note de %1</translation>
    </message>
    <message>
        <source>Only for you: it stays on this computer</source>
        <translation>Pour vous seulement&#xa0;: reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
</context>
<context>
    <name>enrow::BatchSearch</name>
    <message>
        <source>Shows the batches that have all of these words in label, ID, note or custom value (%1)</source>
        <comment>%1 is a shortcut</comment>
        <translation>Affiche les lots dont le libellé, l’ID, la note ou la valeur personnalisée contiennent tous ces mots (%1)</translation>
    </message>
    <message>
        <source>Search batches</source>
        <translation>Rechercher des lots</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <comment>%1 is a shortcut</comment>
        <translation>Rechercher (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>enrow::BatchStatePage</name>
    <message>
        <source>Results appear here as soon as the batch is completed.</source>
        <translation>Les résultats s’affichent ici dès que le lot est terminé.</translation>
    </message>
    <message>
        <source>Results appear here once there is an API key that Enrow accepts.</source>
        <translation>Les résultats s’afficheront ici dès qu’Enrow aura accepté une clé API.</translation>
    </message>
    <message>
        <source>This batch was opened from a file. Refresh it to ask Enrow.</source>
        <translation>Ce lot a été ouvert depuis un fichier. Actualisez-le pour interroger Enrow.</translation>
    </message>
    <message>
        <source>This batch is not being watched. It continues at Enrow.</source>
        <translation>Ce lot n’est pas suivi. Il se poursuit chez Enrow.</translation>
    </message>
    <message>
        <source>This batch returned no rows.</source>
        <translation>Ce lot n’a renvoyé aucune ligne.</translation>
    </message>
    <message numerus="yes">
        <source>about %1 rows a minute</source>
        <translation>
            <numerusform>environ %1 ligne par minute</numerusform>
            <numerusform>environ %1 lignes par minute</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln lot</numerusform>
            <numerusform>%Ln lots</numerusform>
        </translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Pas encore de résultats</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Still running: %1. Their results will appear here.</source>
        <translation>Encore en cours&#xa0;: %1. Leurs résultats s’afficheront ici.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>enrow::BusNotifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>enrow::CliText</name>
    <message>
        <source>--output is missing: the file to write</source>
        <translation>--output manque&#xa0;: le fichier à écrire</translation>
    </message>
    <message>
        <source>--no-formula-guard is for text: a workbook runs no formulas</source>
        <translation>--no-formula-guard est pour le texte&#xa0;: un classeur n’exécute pas de formules</translation>
    </message>
    <message>
        <source>a command is missing; there are %1</source>
        <translation>il manque une commande&#x202f;; il y a %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command; there are %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une commande&#x202f;; il y a %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches done</source>
        <translation>
            <numerusform>%1 lot sur %2 terminé</numerusform>
            <numerusform>%1 lots sur %2 terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows finished</source>
        <translation>
            <numerusform>%1 ligne sur %2 terminée</numerusform>
            <numerusform>%1 lignes sur %2 terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>no complete answer from the server for %1; still waiting</source>
        <comment>a length of time</comment>
        <translation>pas de réponse complète du serveur depuis %1&#x202f;; l’attente continue</translation>
    </message>
    <message>
        <source>%1: left out what is no row among the results: %2</source>
        <comment>a batch, a number</comment>
        <translation>%1&#xa0;: laissé de côté ce qui n’est pas une ligne parmi les résultats&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>gave up after %Ln faults in a row</source>
        <translation>
            <numerusform>abandon après %Ln échec de suite</numerusform>
            <numerusform>abandon après %Ln échecs de suite</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet; --timeout gives the server more time</source>
        <translation>pas encore de réponse&#x202f;; --timeout laisse plus de temps au serveur</translation>
    </message>
    <message>
        <source>not asked yet; --timeout gives the server more time</source>
        <translation>pas encore demandé&#x202f;; --timeout laisse plus de temps au serveur</translation>
    </message>
    <message>
        <source>the server&apos;s reason: %1</source>
        <translation>la raison donnée par le serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>the batch failed, no rows received</source>
        <translation>le lot a échoué, et aucune ligne n’est arrivée</translation>
    </message>
    <message numerus="yes">
        <source>the batch failed, %1 rows received</source>
        <translation>
            <numerusform>le lot a échoué, %1 ligne est arrivée</numerusform>
            <numerusform>le lot a échoué, %1 lignes sont arrivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the batch failed, %1 rows received, more than the %2 requested</source>
        <translation>
            <numerusform>le lot a échoué, %1 ligne est arrivée, plus que les %2 demandées</numerusform>
            <numerusform>le lot a échoué, %1 lignes sont arrivées, plus que les %2 demandées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the batch failed, %1 of %2 rows received</source>
        <translation>
            <numerusform>le lot a échoué, %1 sur %2 ligne est arrivée</numerusform>
            <numerusform>le lot a échoué, %1 sur %2 lignes sont arrivées</numerusform>
        </translation>
    </message>
    <message>
        <source>the batch is completed, but its reply holds no results</source>
        <translation>le lot est terminé, mais sa réponse ne contient pas de résultats</translation>
    </message>
    <message>
        <source>from the archive; fetch --refresh asks the server again</source>
        <translation>de l’archive&#x202f;; fetch --refresh redemande au serveur</translation>
    </message>
    <message>
        <source>not asked: there is no key to ask with</source>
        <translation>pas demandé&#xa0;: il n’y a pas de clé pour le faire</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be a batch ID: %2</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être un ID de lot&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>a number of words</comment>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>a batch ID is empty</source>
        <translation>un ID de lot est vide</translation>
    </message>
    <message>
        <source>%1: no batch ID by its shape; as an argument of its own it is taken as it is</source>
        <translation>%1&#xa0;: n’a pas la forme d’un ID de lot&#x202f;; comme argument à part, il est pris tel quel</translation>
    </message>
    <message>
        <source>left out what is probably no batch ID: %1</source>
        <translation>laissé de côté ce qui n’est sans doute pas un ID de lot&#xa0;: %1</translation>
    </message>
    <message>
        <source>left out what may be an API key: %1 of the words</source>
        <translation>laissé de côté ce qui peut être une clé API&#xa0;: %1 des mots</translation>
    </message>
    <message>
        <source>a batch ID is missing</source>
        <translation>il manque un ID de lot</translation>
    </message>
    <message>
        <source>the API key in ENROW_API_KEY cannot be used: %1</source>
        <translation>la clé API dans ENROW_API_KEY est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: the archive does not answer</source>
        <translation>%1&#xa0;: l’archive ne répond pas</translation>
    </message>
    <message>
        <source>%1: the archive was deleted or replaced meanwhile; what was saved to it before is saved again</source>
        <translation>%1&#xa0;: l’archive a été supprimée ou remplacée entre-temps&#x202f;; ce qui y avait été enregistré l’est de nouveau</translation>
    </message>
    <message>
        <source>%1; a damaged archive is now %2</source>
        <translation>%1&#x202f;; une archive endommagée s’appelle maintenant %2</translation>
    </message>
    <message>
        <source>%1; it is now %2</source>
        <translation>%1&#x202f;; elle s’appelle maintenant %2</translation>
    </message>
    <message>
        <source>%1: its reply in the archive: %2</source>
        <translation>%1&#xa0;: sa réponse dans l’archive&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: not archived: %2</source>
        <translation>%1&#xa0;: pas archivé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: the answer changed: other rows took the place of those in the archive</source>
        <translation>%1&#xa0;: la réponse a changé&#xa0;: d’autres lignes ont remplacé celles de l’archive</translation>
    </message>
    <message>
        <source>%1: the reply brings less than the archive holds, which keeps what it has</source>
        <translation>%1&#xa0;: la réponse apporte moins que l’archive, qui garde ce qu’elle a</translation>
    </message>
    <message>
        <source>it has no folder</source>
        <translation>elle n’a pas de dossier</translation>
    </message>
    <message>
        <source>%1: its entry in the archive is damaged, and what it said is not shown</source>
        <translation>%1&#xa0;: son entrée dans l’archive est endommagée, et ce qu’elle disait n’est pas affiché</translation>
    </message>
    <message>
        <source>%1: its entry in the archive is damaged; its figures were read again from its results</source>
        <translation>%1&#xa0;: son entrée dans l’archive est endommagée&#x202f;; ses chiffres ont été relus dans ses résultats</translation>
    </message>
    <message>
        <source>%1: the archive cannot be used (%2)</source>
        <translation>%1&#xa0;: l’archive est inutilisable (%2)</translation>
    </message>
    <message>
        <source>get the results of batches, as a table or a workbook</source>
        <translation>récupère les résultats de lots, en tableau ou en classeur</translation>
    </message>
    <message>
        <source>write your own list back with results, or only what is new in it</source>
        <translation>réécrit votre liste avec les résultats, ou seulement ce qu’elle a de nouveau</translation>
    </message>
    <message>
        <source>tell how far batches are and what they cost</source>
        <translation>indique où en sont des lots et ce qu’ils coûtent</translation>
    </message>
    <message>
        <source>print the batches in the archive</source>
        <translation>affiche les lots de l’archive</translation>
    </message>
    <message>
        <source>take batches out of the archive for good</source>
        <translation>retire définitivement des lots de l’archive</translation>
    </message>
    <message>
        <source>print how tables are written for other programs</source>
        <translation>montre comment les tableaux sont écrits pour d’autres programmes</translation>
    </message>
    <message>
        <source>take replies that were saved as files into the archive</source>
        <translation>ajoute à l’archive des réponses enregistrées comme fichiers</translation>
    </message>
    <message>
        <source>your list: a workbook (.xlsx), or a text with commas, semicolons, tabs or bars between cells; how it is written is found out</source>
        <translation>votre liste&#xa0;: un classeur (.xlsx), ou un texte avec des virgules, points-virgules, tabulations ou barres entre les cellules&#x202f;; son écriture est reconnue</translation>
    </message>
    <message>
        <source>of a workbook; without it the first that is not hidden</source>
        <translation>d’un classeur&#x202f;; sinon la première feuille qui n’est pas masquée</translation>
    </message>
    <message>
        <source>of the list: utf-8, windows-1252, utf-16le or utf-16be</source>
        <translation>de la liste&#xa0;: utf-8, windows-1252, utf-16le ou utf-16be</translation>
    </message>
    <message>
        <source>the first row of the list is data, not a header</source>
        <translation>la première ligne de la liste contient des données, pas des titres</translation>
    </message>
    <message>
        <source>treat quotation marks in the list as ordinary characters</source>
        <translation>traite les guillemets de la liste comme des caractères ordinaires</translation>
    </message>
    <message>
        <source>by what results are joined to rows. auto (the default) tries one after the other; results of somebody else are never taken</source>
        <translation>ce qui relie les résultats aux lignes. auto (par défaut) essaie l’un après l’autre&#x202f;; les résultats d’une autre personne ne sont jamais pris</translation>
    </message>
    <message>
        <source>which column holds what, by its name or #N, once for each: email, first-name, last-name, full-name, domain, company, linkedin, phone, custom or index</source>
        <translation>quelle colonne contient quoi, par son nom ou #N, une fois chacun&#xa0;: email, first-name, last-name, full-name, domain, company, linkedin, phone, custom ou index</translation>
    </message>
    <message>
        <source>only the rows without results, as they are</source>
        <translation>seulement les lignes sans résultat, telles quelles</translation>
    </message>
    <message>
        <source>only the rows that no completed batch of the archive has an answer for, as they are, to be sent next; without IDs</source>
        <translation>seulement les lignes pour lesquelles aucun lot terminé de l’archive n’a de réponse, telles quelles, à envoyer ensuite&#x202f;; sans ID</translation>
    </message>
    <message>
        <source>write how many rows were joined, as JSON</source>
        <translation>écrit en JSON combien de lignes ont été rapprochées</translation>
    </message>
    <message>
        <source>the file to write; it appears whole or not at all</source>
        <translation>le fichier à écrire&#x202f;; il apparaît entier ou pas du tout</translation>
    </message>
    <message>
        <source>wait until the batches are done; without --timeout it gives up after 30 faults in a row, about 25 minutes</source>
        <translation>attend que les lots soient terminés&#x202f;; sans --timeout, abandonne après 30 échecs de suite, environ 25 minutes</translation>
    </message>
    <message>
        <source>csv (the default); csv-spreadsheet: with the mark and delimiter that spreadsheets of your country expect; tsv; xlsx: an Excel workbook, all cells as text; json: the reply as it came, several as one array; jsonl: one row a line</source>
        <translation>csv (par défaut)&#x202f;; csv-spreadsheet&#xa0;: avec la marque et le séparateur que les tableurs de votre pays attendent&#x202f;; tsv&#x202f;; xlsx&#xa0;: un classeur Excel, toutes les cellules en texte&#x202f;; json&#xa0;: la réponse telle qu’elle est arrivée, plusieurs en un tableau JSON&#x202f;; jsonl&#xa0;: une ligne de résultats par ligne de texte</translation>
    </message>
    <message>
        <source>write files instead of standard output; they appear whole, all of them or none</source>
        <translation>écrit des fichiers plutôt que sur la sortie standard&#x202f;; ils apparaissent entiers, tous ou aucun</translation>
    </message>
    <message>
        <source>replace files that exist</source>
        <translation>remplace les fichiers qui existent</translation>
    </message>
    <message>
        <source>a table as lemlist, instantly, smartlead, la-growth-machine, hubspot, salesforce or a spreadsheet takes it, or as a preset of your own says; other options change it</source>
        <translation>un tableau tel que l’acceptent lemlist, instantly, smartlead, la-growth-machine, hubspot, salesforce ou un tableur, ou selon un préréglage à vous&#x202f;; les autres options le modifient</translation>
    </message>
    <message>
        <source>these columns in this order, under other names where one is given</source>
        <translation>ces colonnes dans cet ordre, sous un autre nom là où il y en a un</translation>
    </message>
    <message>
        <source>only the rows with a result, without one, or of which the server says neither</source>
        <translation>seulement les lignes avec un résultat, celles sans, ou celles dont le serveur ne dit ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>one row for each; contact: the address, else the number</source>
        <translation>une ligne pour chaque valeur&#x202f;; contact&#xa0;: l’adresse, sinon le numéro</translation>
    </message>
    <message>
        <source>which of the duplicates stays. best (the default): a valid row before others, then one of the batch added last; first: in the order of the rows</source>
        <translation>lequel des doublons reste. best (par défaut)&#xa0;: une ligne valide avant les autres, puis une du lot ajouté en dernier&#x202f;; first&#xa0;: dans l’ordre des lignes</translation>
    </message>
    <message>
        <source>no row whose address or domain is in that list</source>
        <translation>aucune ligne dont l’adresse ou le domaine est dans cette liste</translation>
    </message>
    <message>
        <source>several files; rows=N can be given too</source>
        <translation>plusieurs fichiers&#x202f;; rows=N peut s’y ajouter</translation>
    </message>
    <message>
        <source>of a workbook: one for all rows (the default) or one for each batch</source>
        <translation>d’un classeur&#xa0;: une pour toutes les lignes (par défaut) ou une par lot</translation>
    </message>
    <message>
        <source>how files in a folder are called, of {label}, {kind}, {id}, {qualification}, {date} and {n}</source>
        <translation>comment s’appellent les fichiers d’un dossier, avec {label}, {kind}, {id}, {qualification}, {date} et {n}</translation>
    </message>
    <message>
        <source>the character between cells; \t or tab for a tab</source>
        <translation>le caractère entre les cellules&#x202f;; \t ou tab pour une tabulation</translation>
    </message>
    <message>
        <source>leave cells as they are that a spreadsheet would run as formulas</source>
        <translation>laisse telles quelles les cellules qu’un tableur exécuterait comme formules</translation>
    </message>
    <message>
        <source>ask the server for batches that are completed in the archive too</source>
        <translation>interroge le serveur aussi sur les lots terminés dans l’archive</translation>
    </message>
    <message>
        <source>one JSON object a batch or preset, one a line</source>
        <translation>un objet JSON par lot ou préréglage, un par ligne</translation>
    </message>
    <message>
        <source>auto (the default), email-finder, email-verifier or phone-finder</source>
        <translation>auto (par défaut), email-finder, email-verifier ou phone-finder</translation>
    </message>
    <message>
        <source>wait no longer than that; without it and without --wait: 10 seconds</source>
        <translation>n’attend pas plus longtemps&#x202f;; sans cette option ni --wait&#xa0;: 10 secondes</translation>
    </message>
    <message>
        <source>read and write no archive: ask the server about every batch</source>
        <translation>ne lit ni n’écrit d’archive&#xa0;: interroge le serveur sur chaque lot</translation>
    </message>
    <message>
        <source>another server; plain http only to this machine</source>
        <translation>un autre serveur&#x202f;; http simple seulement vers cet ordinateur</translation>
    </message>
    <message>
        <source>the folder of the archive, instead of the person&apos;s own</source>
        <translation>le dossier de l’archive, à la place du vôtre</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>affiche cette aide</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>affiche la version</translation>
    </message>
    <message>
        <source>speak this language: en, de, es, fr, it or nl; without it that of the system. Files and --json are the same in each</source>
        <translation>parle cette langue&#xa0;: en, de, es, fr, it ou nl&#x202f;; sinon celle du système. Les fichiers et --json sont les mêmes dans chacune</translation>
    </message>
    <message>
        <source>Options of all commands:</source>
        <translation>Options de toutes les commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Options of %1:</source>
        <comment>commands</comment>
        <translation>Options de %1&#xa0;:</translation>
    </message>
    <message>
        <source>standard output: %1</source>
        <comment>what went wrong</comment>
        <translation>sortie standard&#xa0;: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>la ligne de commande est incorrecte</translation>
    </message>
    <message>
        <source>still running (without --wait, or the time ran out)</source>
        <translation>encore en cours (sans --wait, ou le temps est écoulé)</translation>
    </message>
    <message>
        <source>the batch failed</source>
        <translation>le lot a échoué</translation>
    </message>
    <message>
        <source>the key is missing, was refused or may not do this</source>
        <translation>la clé manque, a été refusée ou n’a pas ce droit</translation>
    </message>
    <message>
        <source>no such batch, or it has expired</source>
        <translation>ce lot n’existe pas, ou il a expiré</translation>
    </message>
    <message>
        <source>not enough credits</source>
        <translation>pas assez de crédits</translation>
    </message>
    <message>
        <source>the network or the server gave no answer that helps, or asked to wait longer</source>
        <translation>le réseau ou le serveur n’a donné aucune réponse utile, ou a demandé d’attendre plus longtemps</translation>
    </message>
    <message>
        <source>the reply cannot be read</source>
        <translation>la réponse est illisible</translation>
    </message>
    <message>
        <source>a file, standard output or, for list, remove and import, the archive cannot be used</source>
        <translation>un fichier, la sortie standard ou, pour list, remove et import, l’archive est inutilisable</translation>
    </message>
    <message>
        <source>fewer or more rows came than the reply says</source>
        <translation>moins ou plus de lignes sont arrivées que la réponse ne le dit</translation>
    </message>
    <message>
        <source>the list cannot be read, or lacks a column that is needed</source>
        <translation>la liste est illisible, ou il y manque une colonne nécessaire</translation>
    </message>
    <message>
        <source>nobody reads standard output any more (as after | head)</source>
        <translation>personne ne lit plus la sortie standard (comme après | head)</translation>
    </message>
    <message>
        <source>ended by signal N</source>
        <translation>terminé par le signal N</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a preset nor a file; enrow-batch presets lists them</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni un préréglage ni un fichier&#x202f;; enrow-batch presets en donne la liste</translation>
    </message>
    <message>
        <source>--%1 is for tables: JSON is printed as it came</source>
        <translation>--%1 est pour les tableaux&#xa0;: le JSON est affiché tel qu’il est arrivé</translation>
    </message>
    <message>
        <source>--delimiter is for csv and csv-spreadsheet</source>
        <translation>--delimiter est pour csv et csv-spreadsheet</translation>
    </message>
    <message>
        <source>--sheets is for xlsx</source>
        <translation>--sheets est pour xlsx</translation>
    </message>
    <message>
        <source>--no-formula-guard is for csv, csv-spreadsheet and tsv: other formats run no formulas</source>
        <translation>--no-formula-guard est pour csv, csv-spreadsheet et tsv&#xa0;: les autres formats n’exécutent pas de formules</translation>
    </message>
    <message>
        <source>another row has the same address</source>
        <translation>une autre ligne a la même adresse</translation>
    </message>
    <message>
        <source>another row has the same number</source>
        <translation>une autre ligne a le même numéro</translation>
    </message>
    <message>
        <source>another row has the same domain</source>
        <translation>une autre ligne a le même domaine</translation>
    </message>
    <message>
        <source>another row has the same address or number</source>
        <translation>une autre ligne a la même adresse ou le même numéro</translation>
    </message>
    <message>
        <source>the best is kept: valid first, then the batch added last, then the one named first</source>
        <translation>la meilleure reste&#xa0;: d’abord valide, puis du lot ajouté en dernier, puis du lot nommé en premier</translation>
    </message>
    <message>
        <source>the first is kept</source>
        <translation>la première reste</translation>
    </message>
    <message numerus="yes">
        <source>left out %1 rows: %2</source>
        <comment>a number, a reason</comment>
        <translation>
            <numerusform>%1 ligne laissée de côté&#xa0;: %2</numerusform>
            <numerusform>%1 lignes laissées de côté&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a word of --only</comment>
        <translation>pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the address or domain is in the list of --suppress</source>
        <translation>l’adresse ou le domaine est dans la liste de --suppress</translation>
    </message>
    <message>
        <source>left out columns that no chosen batch can fill: %1</source>
        <translation>colonnes laissées de côté, qu’aucun lot choisi ne peut remplir&#xa0;: %1</translation>
    </message>
    <message>
        <source>the importer</source>
        <comment>begins no sentence</comment>
        <translation>le programme d’import</translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty in %2 of %3 rows; %4 refuses those</source>
        <comment>a column</comment>
        <translation>
            <numerusform>%1 est vide dans %2 sur %3 ligne&#x202f;; %4 les refuse</numerusform>
            <numerusform>%1 est vide dans %2 sur %3 lignes&#x202f;; %4 les refuse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are all empty in %2 of %3 rows; %4 refuses those</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%1 sont toutes vides dans %2 sur %3 ligne&#x202f;; %4 les refuse</numerusform>
            <numerusform>%1 sont toutes vides dans %2 sur %3 lignes&#x202f;; %4 les refuse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing in these columns: %1 rows</source>
        <translation>
            <numerusform>rien dans ces colonnes&#xa0;: %1 ligne</numerusform>
            <numerusform>rien dans ces colonnes&#xa0;: %1 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a file is to have %1 rows at most, and this has %2; --output writes several</source>
        <translation>
            <numerusform>un fichier doit avoir %1 ligne au plus, et celui-ci en a %2&#x202f;; --output en écrit plusieurs</numerusform>
            <numerusform>un fichier doit avoir %1 lignes au plus, et celui-ci en a %2&#x202f;; --output en écrit plusieurs</numerusform>
        </translation>
    </message>
    <message>
        <source>a workbook is no text for a terminal: name a file with --output</source>
        <translation>un classeur n’est pas un texte pour un terminal&#xa0;: nommez un fichier avec --output</translation>
    </message>
    <message>
        <source>looking at rows</source>
        <comment>what is going on</comment>
        <translation>examen des lignes</translation>
    </message>
    <message>
        <source>writing</source>
        <comment>what is going on</comment>
        <translation>écriture</translation>
    </message>
    <message>
        <source>wrote %1</source>
        <translation>%1 écrit</translation>
    </message>
    <message numerus="yes">
        <source>wrote %1: %2 rows</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%1 écrit&#xa0;: %2 ligne</numerusform>
            <numerusform>%1 écrit&#xa0;: %2 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the folder cannot be read</source>
        <translation>%1&#xa0;: le dossier est illisible</translation>
    </message>
    <message>
        <source>folders that lie more than %1 deep are passed over</source>
        <translation>les dossiers à plus de %1 niveaux de profondeur sont ignorés</translation>
    </message>
    <message>
        <source>more than %1 files are too many: the rest is passed over</source>
        <translation>plus de %1 fichiers, c’est trop&#xa0;: le reste est ignoré</translation>
    </message>
    <message numerus="yes">
        <source>%1 files of other names than *.json and *.jsonl passed over in folders</source>
        <translation>
            <numerusform>%1 fichier au nom autre que *.json et *.jsonl ignoré dans des dossiers</numerusform>
            <numerusform>%1 fichiers au nom autre que *.json et *.jsonl ignorés dans des dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no file to import</source>
        <translation>il n’y a pas de fichier à importer</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files</source>
        <translation>
            <numerusform>%1 sur %2 fichier</numerusform>
            <numerusform>%1 sur %2 fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il est illisible</translation>
    </message>
    <message>
        <source>it has more than 64 MB, as it is or unpacked</source>
        <translation>il a plus de 64 Mo, tel quel ou décompressé</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is packed, and only .gz and .zst are unpacked here</source>
        <translation>il est compressé, et seuls .gz et .zst sont décompressés ici</translation>
    </message>
    <message>
        <source>it is packed twice</source>
        <translation>il est compressé deux fois</translation>
    </message>
    <message>
        <source>it is damaged, and cannot be unpacked</source>
        <translation>il est endommagé et ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>il est tronqué</translation>
    </message>
    <message>
        <source>it is no whole JSON</source>
        <translation>ce n’est pas du JSON complet</translation>
    </message>
    <message>
        <source>it is a web page, not a reply</source>
        <translation>c’est une page web, pas une réponse</translation>
    </message>
    <message>
        <source>there is no reply about a batch in it</source>
        <translation>il ne contient pas de réponse sur un lot</translation>
    </message>
    <message>
        <source>there is no batch ID in it; call the file by its ID, as in ID.json</source>
        <translation>il ne contient pas d’ID de lot&#x202f;; donnez cet ID pour nom au fichier, comme ID.json</translation>
    </message>
    <message>
        <source>its batch ID cannot be used</source>
        <translation>son ID de lot est inutilisable</translation>
    </message>
    <message>
        <source>it does not show its kind; --kind says it</source>
        <translation>il ne montre pas son type&#x202f;; --kind l’indique</translation>
    </message>
    <message>
        <source>its reply cannot be read</source>
        <translation>sa réponse est illisible</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>a number, what is wrong</comment>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>imported, %1 rows</source>
        <translation>
            <numerusform>importé, %1 ligne</numerusform>
            <numerusform>importé, %1 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>imported over less that was here, %1 rows</source>
        <translation>
            <numerusform>importé à la place de moins qui était ici, %1 ligne</numerusform>
            <numerusform>importé à la place de moins qui était ici, %1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>already here</source>
        <comment>a batch</comment>
        <translation>déjà ici</translation>
    </message>
    <message>
        <source>already here, with more or newer results</source>
        <comment>a batch</comment>
        <translation>déjà ici, avec des résultats plus nombreux ou plus récents</translation>
    </message>
    <message>
        <source>it was not done when it was saved</source>
        <comment>a batch</comment>
        <translation>il n’était pas terminé quand il a été enregistré</translation>
    </message>
    <message>
        <source>added without results; enrow-desk will ask for them</source>
        <comment>a batch</comment>
        <translation>ajouté sans résultats&#x202f;; enrow-desk les demandera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches imported</source>
        <translation>
            <numerusform>%Ln lot importé</numerusform>
            <numerusform>%Ln lots importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added without results</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln ajouté sans résultats</numerusform>
            <numerusform>%Ln ajoutés sans résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln déjà ici</numerusform>
            <numerusform>%Ln déjà ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be read</source>
        <translation>
            <numerusform>%Ln fichier illisible</numerusform>
            <numerusform>%Ln fichiers illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>the list is in %1, with commas between cells</source>
        <comment>an encoding</comment>
        <translation>la liste est en %1, avec des virgules entre les cellules</translation>
    </message>
    <message>
        <source>the list is in %1, with semicolons between cells</source>
        <comment>an encoding</comment>
        <translation>la liste est en %1, avec des points-virgules entre les cellules</translation>
    </message>
    <message>
        <source>the list is in %1, with tabs between cells</source>
        <comment>an encoding</comment>
        <translation>la liste est en %1, avec des tabulations entre les cellules</translation>
    </message>
    <message>
        <source>the list is in %1, with bars between cells</source>
        <comment>an encoding</comment>
        <translation>la liste est en %1, avec des barres entre les cellules</translation>
    </message>
    <message>
        <source>the list is in %1, with &apos;%2&apos; between cells</source>
        <comment>an encoding, a character</comment>
        <translation>la liste est en %1, avec «&#x202f;%2&#x202f;» entre les cellules</translation>
    </message>
    <message>
        <source>no column of the list is known to hold &apos;%1&apos;: say which one with --map %1=COLUMN</source>
        <translation>on ne sait d’aucune colonne de la liste qu’elle contient «&#x202f;%1&#x202f;»&#xa0;: indiquez-la par --map %1=COLUMN</translation>
    </message>
    <message>
        <source>several columns of the list may hold &apos;%1&apos; (%2): say which one with --map %1=COLUMN</source>
        <translation>plusieurs colonnes de la liste peuvent contenir «&#x202f;%1&#x202f;» (%2)&#xa0;: indiquez laquelle par --map %1=COLUMN</translation>
    </message>
    <message>
        <source>results of %1 cannot be joined by %2</source>
        <comment>a kind of batches, a key</comment>
        <translation>les résultats de %1 ne peuvent pas être rapprochés par %2</translation>
    </message>
    <message>
        <source>the list is the sheet &apos;%1&apos;</source>
        <translation>la liste est la feuille «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>no cell is in quotes</source>
        <translation>aucune cellule n’est entre guillemets</translation>
    </message>
    <message>
        <source>the first row names the columns</source>
        <translation>la première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>the columns have no names</source>
        <translation>les colonnes n’ont pas de nom</translation>
    </message>
    <message>
        <source>no column is known</source>
        <translation>aucune colonne n’est connue</translation>
    </message>
    <message>
        <source>of the workbook only the values of this sheet go on, as text, without formats, widths and formulas</source>
        <translation>du classeur, seules les valeurs de cette feuille sont reprises, en texte, sans formats, largeurs ni formules</translation>
    </message>
    <message>
        <source>sheets that are left out: %1</source>
        <translation>feuilles laissées de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>cells with a formula that nobody has calculated yet, which are empty: %1; open the workbook in a spreadsheet and save it first</source>
        <translation>cellules avec une formule que personne n’a encore calculée, et qui sont vides&#xa0;: %1&#x202f;; ouvrez d’abord le classeur dans un tableur et enregistrez-le</translation>
    </message>
    <message>
        <source>without the archive nobody knows what is new</source>
        <translation>sans l’archive, personne ne sait ce qui est nouveau</translation>
    </message>
    <message>
        <source>rows of batches that cannot be read count as new: %1 of the batches</source>
        <translation>les lignes des lots illisibles comptent comme nouvelles&#xa0;: %1 des lots</translation>
    </message>
    <message>
        <source>batches that are not completed, whose rows count as new: %1</source>
        <translation>lots non terminés, dont les lignes comptent comme nouvelles&#xa0;: %1</translation>
    </message>
    <message>
        <source>the archive has no completed batch of %1: everything in the list is new</source>
        <comment>a kind</comment>
        <translation>l’archive n’a pas de lot terminé de %1&#xa0;: tout est nouveau dans la liste</translation>
    </message>
    <message>
        <source>the archive has no completed batch: everything in the list is new</source>
        <translation>l’archive n’a pas de lot terminé&#xa0;: tout est nouveau dans la liste</translation>
    </message>
    <message>
        <source>results of %1 are not compared: %2</source>
        <comment>a kind of batches, why</comment>
        <translation>les résultats de %1 ne sont pas comparés&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>searched by domain alone, and passed over for a list of companies: %1 rows</source>
        <translation>
            <numerusform>cherché par domaine seulement, et ignoré pour une liste d’entreprises&#xa0;: %1 ligne</numerusform>
            <numerusform>cherché par domaine seulement, et ignoré pour une liste d’entreprises&#xa0;: %1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>joining rows</source>
        <comment>what is going on</comment>
        <translation>rapprochement des lignes</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a number of rows, a key</comment>
        <translation>%1 par %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows: %2 matched, %3 unmatched, %4 ambiguous, %5 disagreeing</source>
        <translation>
            <numerusform>%1 ligne&#xa0;: %2 rapprochées, %3 sans résultat, %4 ambiguës, %5 contradictoires</numerusform>
            <numerusform>%1 lignes&#xa0;: %2 rapprochées, %3 sans résultat, %4 ambiguës, %5 contradictoires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows: %2 matched (%6), %3 unmatched, %4 ambiguous, %5 disagreeing</source>
        <translation>
            <numerusform>%1 ligne&#xa0;: %2 rapprochées (%6), %3 sans résultat, %4 ambiguës, %5 contradictoires</numerusform>
            <numerusform>%1 lignes&#xa0;: %2 rapprochées (%6), %3 sans résultat, %4 ambiguës, %5 contradictoires</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 is about &apos;%2&apos;, but its index or custom leads to results for &apos;%3&apos;, which were not used</source>
        <translation>la ligne %1 concerne «&#x202f;%2&#x202f;», mais son index ou custom mène à des résultats pour «&#x202f;%3&#x202f;», qui n’ont pas été utilisés</translation>
    </message>
    <message>
        <source>%1 cannot hold the results: the file is written as utf-8</source>
        <comment>an encoding</comment>
        <translation>%1 ne peut pas contenir les résultats&#xa0;: le fichier est écrit en utf-8</translation>
    </message>
    <message>
        <source>%1 of them new</source>
        <comment>a number of rows</comment>
        <translation>%1 d’entre elles nouvelles</translation>
    </message>
    <message numerus="yes">
        <source>left out because they were searched by domain: %1 rows</source>
        <translation>
            <numerusform>laissé de côté parce que cherché par domaine&#xa0;: %1 ligne</numerusform>
            <numerusform>laissé de côté parce que cherché par domaine&#xa0;: %1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 (&apos;%2&apos;) was searched as &apos;%3&apos;</source>
        <translation>la ligne %1 («&#x202f;%2&#x202f;») a été cherchée comme «&#x202f;%3&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>new, but with the name of somebody who was searched by domain: %1 rows</source>
        <translation>
            <numerusform>nouveau, mais au nom de quelqu’un qui a été cherché par domaine&#xa0;: %1 ligne</numerusform>
            <numerusform>nouveau, mais au nom de quelqu’un qui a été cherché par domaine&#xa0;: %1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 (&apos;%2&apos;) may be &apos;%3&apos;</source>
        <translation>la ligne %1 («&#x202f;%2&#x202f;») peut être «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no language; there are %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une langue&#x202f;; il y a %2</translation>
    </message>
    <message>
        <source>a file is missing</source>
        <translation>il manque un fichier</translation>
    </message>
    <message>
        <source>the name of a file is empty</source>
        <translation>le nom d’un fichier est vide</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too much: all batches are listed</source>
        <translation>«&#x202f;%1&#x202f;» est de trop&#xa0;: tous les lots sont affichés</translation>
    </message>
    <message>
        <source>--only-new takes no batch ID: all completed batches of the archive count</source>
        <translation>--only-new ne prend pas d’ID de lot&#xa0;: tous les lots terminés de l’archive comptent</translation>
    </message>
    <message>
        <source>--data-dir is for the archive, which --no-archive leaves alone</source>
        <translation>--data-dir est pour l’archive, que --no-archive laisse de côté</translation>
    </message>
    <message>
        <source>--data-dir takes the name of a folder</source>
        <translation>--data-dir attend le nom d’un dossier</translation>
    </message>
    <message>
        <source>--timeout takes whole seconds, %1 to %2</source>
        <translation>--timeout attend des secondes entières, de %1 à %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no format; there are %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un format&#x202f;; il y a %2</translation>
    </message>
    <message>
        <source>--output takes the name of a file or folder</source>
        <translation>--output attend le nom d’un fichier ou d’un dossier</translation>
    </message>
    <message>
        <source>--preset takes the name of a preset or of a file with one</source>
        <translation>--preset attend le nom d’un préréglage ou d’un fichier qui en contient un</translation>
    </message>
    <message>
        <source>--suppress takes the name of a file</source>
        <translation>--suppress attend le nom d’un fichier</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no column; there are %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une colonne&#x202f;; il y a %2</translation>
    </message>
    <message>
        <source>--delimiter takes one character that is no letter, digit, quote or line break; or tab</source>
        <translation>--delimiter attend un caractère qui n’est ni lettre, ni chiffre, ni guillemet, ni saut de ligne&#x202f;; ou tab</translation>
    </message>
    <message>
        <source>--only takes valid, invalid or other; found and not_found for numbers</source>
        <translation>--only attend valid, invalid ou other&#x202f;; found et not_found pour les numéros</translation>
    </message>
    <message>
        <source>--dedupe takes email, number, domain or contact</source>
        <translation>--dedupe attend email, number, domain ou contact</translation>
    </message>
    <message>
        <source>--keep takes best or first</source>
        <translation>--keep attend best ou first</translation>
    </message>
    <message>
        <source>--keep is for --dedupe</source>
        <translation>--keep est pour --dedupe</translation>
    </message>
    <message>
        <source>--split takes qualification, batch or rows=N</source>
        <translation>--split attend qualification, batch ou rows=N</translation>
    </message>
    <message>
        <source>--sheets takes one or batch</source>
        <translation>--sheets attend one ou batch</translation>
    </message>
    <message>
        <source>--name-pattern: %1; there are {label}, {kind}, {id}, {qualification}, {date} and {n}</source>
        <translation>--name-pattern&#xa0;: %1&#x202f;; il y a {label}, {kind}, {id}, {qualification}, {date} et {n}</translation>
    </message>
    <message>
        <source>--list takes the name of a file</source>
        <translation>--list attend le nom d’un fichier</translation>
    </message>
    <message>
        <source>--list is missing: the file that was searched or verified</source>
        <translation>--list manque&#xa0;: le fichier qui a été cherché ou vérifié</translation>
    </message>
    <message>
        <source>--sheet takes the name of a sheet</source>
        <translation>--sheet attend le nom d’une feuille</translation>
    </message>
    <message>
        <source>--only-new asks the archive alone, about all of its batches: it does not go with --%1</source>
        <translation>--only-new interroge seulement l’archive, sur tous ses lots&#xa0;: il ne va pas avec --%1</translation>
    </message>
    <message>
        <source>--report takes the name of a file</source>
        <translation>--report attend le nom d’un fichier</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no encoding; there are %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un encodage&#x202f;; il y a %2</translation>
    </message>
    <message>
        <source>--key takes auto, custom, index, email, name-domain, linkedin or name-company</source>
        <translation>--key attend auto, custom, index, email, name-domain, linkedin ou name-company</translation>
    </message>
    <message>
        <source>--map gives %1 two columns</source>
        <translation>--map donne deux colonnes à %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; maps no column: say FIELD=COLUMN; there are %2</source>
        <translation>«&#x202f;%1&#x202f;» n’indique pas de colonne&#xa0;: écrivez FIELD=COLUMN&#x202f;; il y a %2</translation>
    </message>
    <message>
        <source>after presets there is only: show NAME</source>
        <translation>après presets il n’y a que&#xa0;: show NAME</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind; there are %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un type&#x202f;; il y a %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the base URL: %2</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être l’adresse du serveur&#xa0;: %2</translation>
    </message>
    <message>
        <source>--split is for files: name one, or a folder, with --output</source>
        <translation>--split est pour des fichiers&#xa0;: nommez-en un, ou un dossier, avec --output</translation>
    </message>
    <message>
        <source>--name-pattern is for files in a folder: name one with --output</source>
        <translation>--name-pattern est pour des fichiers dans un dossier&#xa0;: nommez-en un avec --output</translation>
    </message>
    <message>
        <source>there is no preset &apos;%1&apos;</source>
        <translation>il n’y a pas de préréglage «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>removed %Ln batches with the ID %1 (%2)</source>
        <comment>an ID, kinds and servers</comment>
        <translation>
            <numerusform>%Ln lot avec l’ID %1 retiré (%2)</numerusform>
            <numerusform>%Ln lots avec l’ID %1 retirés (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no such batch in the archive</source>
        <translation>%1&#xa0;: ce lot n’est pas dans l’archive</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 sur %2 ligne</numerusform>
            <numerusform>%1 sur %2 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>no API key</source>
        <translation>pas de clé API</translation>
    </message>
    <message>
        <source>the server does not accept the API key</source>
        <translation>le serveur n’accepte pas la clé API</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>the keychain cannot be used</source>
        <translation>le trousseau est inutilisable</translation>
    </message>
    <message>
        <source>the plan of this account does not include this</source>
        <translation>l’abonnement de ce compte ne comprend pas cela</translation>
    </message>
    <message>
        <source>the API key may not do this</source>
        <translation>la clé API n’a pas ce droit</translation>
    </message>
    <message>
        <source>no such batch for this key, or it has expired</source>
        <translation>ce lot n’existe pas pour cette clé, ou il a expiré</translation>
    </message>
    <message>
        <source>the server refused the request</source>
        <translation>le serveur a refusé la demande</translation>
    </message>
    <message>
        <source>the server limits the rate of requests</source>
        <translation>le serveur limite le nombre de demandes</translation>
    </message>
    <message>
        <source>the server has a fault</source>
        <translation>le serveur a une panne</translation>
    </message>
    <message>
        <source>something between this computer and Enrow answered</source>
        <translation>quelque chose entre cet ordinateur et Enrow a répondu</translation>
    </message>
    <message>
        <source>Enrow, or something on the way to it, refused the request</source>
        <translation>Enrow, ou quelque chose en chemin, a refusé la demande</translation>
    </message>
    <message>
        <source>the proxy asks for a name and a password</source>
        <translation>le proxy demande un nom et un mot de passe</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>le serveur est injoignable</translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation>le serveur n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>this computer does not trust the issuer of the server&apos;s certificate</source>
        <translation>cet ordinateur ne reconnaît pas l’émetteur du certificat du serveur</translation>
    </message>
    <message>
        <source>the connection is not secure</source>
        <translation>la connexion n’est pas sécurisée</translation>
    </message>
    <message>
        <source>the reply is too large</source>
        <translation>la réponse est trop grande</translation>
    </message>
    <message>
        <source>the server gave an unexpected answer</source>
        <translation>le serveur a donné une réponse inattendue</translation>
    </message>
    <message>
        <source>the server did not confirm the request, which may have been carried out</source>
        <translation>le serveur n’a pas confirmé la demande, qui a peut-être abouti</translation>
    </message>
    <message>
        <source>the file exists</source>
        <translation>le fichier existe</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>une version plus récente du programme l’a écrite</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>elle est endommagée</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>rien ne peut y être écrit</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>écriture impossible</translation>
    </message>
    <message>
        <source>set the environment variable ENROW_API_KEY, or enter the key in enrow-desk, which saves it</source>
        <translation>définissez la variable d’environnement ENROW_API_KEY, ou saisissez la clé dans enrow-desk, qui l’enregistre</translation>
    </message>
    <message>
        <source>check it</source>
        <translation>vérifiez-la</translation>
    </message>
    <message>
        <source>unlock it, or set ENROW_API_KEY</source>
        <translation>déverrouillez-le, ou définissez ENROW_API_KEY</translation>
    </message>
    <message>
        <source>set ENROW_API_KEY</source>
        <translation>définissez ENROW_API_KEY</translation>
    </message>
    <message>
        <source>the API key is good</source>
        <translation>la clé API est bonne</translation>
    </message>
    <message>
        <source>check the ID and --kind</source>
        <translation>vérifiez l’ID et --kind</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>réessayez plus tard</translation>
    </message>
    <message>
        <source>behind a company proxy that reads encrypted connections, set SSL_CERT_FILE to your company&apos;s certificate</source>
        <translation>derrière un proxy d’entreprise qui lit les connexions chiffrées, indiquez dans SSL_CERT_FILE le certificat de votre entreprise</translation>
    </message>
    <message>
        <source>--force replaces it</source>
        <translation>--force le remplace</translation>
    </message>
    <message>
        <source>update this one</source>
        <translation>mettez celle-ci à jour</translation>
    </message>
    <message>
        <source>the API key is the token of a plugin</source>
        <translation>la clé API est le jeton d’un module complémentaire</translation>
    </message>
    <message>
        <source>set ENROW_API_KEY to the API key of your Enrow account</source>
        <translation>indiquez dans ENROW_API_KEY la clé API de votre compte Enrow</translation>
    </message>
    <message>
        <source>asked to wait %1</source>
        <translation>demande d’attendre %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the keychain</source>
        <translation>«&#x202f;%1&#x202f;» dans le trousseau</translation>
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
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>still running</source>
        <translation>encore en cours</translation>
    </message>
    <message>
        <source>the server does not say whether it is done</source>
        <translation>le serveur ne dit pas si c’est terminé</translation>
    </message>
    <message>
        <source>the server says &apos;%1&apos;, which is neither completed nor failed</source>
        <translation>le serveur dit «&#x202f;%1&#x202f;», ce qui n’est ni terminé ni échoué</translation>
    </message>
    <message>
        <source>%1 of %2 finished</source>
        <comment>numbers of rows</comment>
        <translation>%1 sur %2 terminées</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows received</source>
        <translation>
            <numerusform>%1 ligne sur %2 est arrivée</numerusform>
            <numerusform>%1 lignes sur %2 sont arrivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows received, more than the %2 that the reply announces</source>
        <translation>
            <numerusform>%1 ligne est arrivée, plus que les %2 que la réponse annonce</numerusform>
            <numerusform>%1 lignes sont arrivées, plus que les %2 que la réponse annonce</numerusform>
        </translation>
    </message>
    <message>
        <source>the reply speaks of a further page, which cannot be fetched</source>
        <translation>la réponse parle d’une autre page, qui ne peut pas être récupérée</translation>
    </message>
    <message>
        <source>cells with more text than a workbook takes, cut at its end: %1</source>
        <translation>cellules avec plus de texte qu’un classeur n’en accepte, coupées à la fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>ongoing</source>
        <comment>a batch</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>a batch</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a batch</comment>
        <translation>échoué</translation>
    </message>
    <message>
        <source>%1 charged</source>
        <comment>an amount of credits</comment>
        <translation>%1 débités</translation>
    </message>
    <message>
        <source>%1 to refund</source>
        <comment>an amount of credits</comment>
        <translation>%1 à rembourser</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <comment>an amount of credits</comment>
        <translation>%1 remboursés</translation>
    </message>
    <message>
        <source>%1 final</source>
        <comment>an amount of credits</comment>
        <translation>%1 au final</translation>
    </message>
    <message>
        <source>which do not agree</source>
        <comment>amounts of credits</comment>
        <translation>qui ne concordent pas</translation>
    </message>
    <message>
        <source>credits: %1</source>
        <comment>amounts</comment>
        <translation>crédits&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>a number of phones</comment>
        <translation>%1 trouvés</translation>
    </message>
    <message>
        <source>%1 valid</source>
        <comment>a number of addresses</comment>
        <translation>%1 valides</translation>
    </message>
    <message>
        <source>%1 among the rows</source>
        <comment>a number</comment>
        <translation>%1 dans les lignes</translation>
    </message>
    <message>
        <source>status unknown</source>
        <translation>état inconnu</translation>
    </message>
    <message>
        <source>%1 requested</source>
        <comment>a number of rows</comment>
        <translation>%1 demandées</translation>
    </message>
    <message>
        <source>counts that cannot be: %1</source>
        <translation>nombres impossibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>kind unknown</source>
        <comment>of a batch</comment>
        <translation>type inconnu</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a kind, a server</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>from an unknown server</source>
        <translation>d’un serveur inconnu</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a server</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>du fichier %1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>it is too long for a list of batches</source>
        <translation>le texte est trop long pour une liste de lots</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>enrow-batch fetches the results of Enrow batches and tells how far they are.</source>
        <translation>enrow-batch récupère les résultats de lots Enrow et indique où ils en sont.</translation>
    </message>
    <message>
        <source>The API key is read from the environment variable ENROW_API_KEY, else from the keychain, where enrow-desk keeps it. Data goes to standard output, everything else to standard error.</source>
        <translation>La clé API est lue dans la variable d’environnement ENROW_API_KEY, sinon dans le trousseau, où enrow-desk la garde. Les données vont sur la sortie standard, tout le reste sur la sortie d’erreur.</translation>
    </message>
    <message>
        <source>An ID may be pasted text that holds some: a link, a reply, a mail. - reads such a text from standard input, @FILE from a file. A single word is an ID as it is.</source>
        <translation>Un ID peut être un texte collé qui en contient&#xa0;: un lien, une réponse, un e-mail. - lit un tel texte sur l’entrée standard, @FILE dans un fichier. Un mot seul est un ID tel quel.</translation>
    </message>
    <message>
        <source>merge writes a list that you searched or verified back, with columns for the results: every row of it in its order, every byte unchanged. merge --only-new writes the rows that you have not paid for yet, and asks no server.</source>
        <translation>merge réécrit une liste que vous avez cherchée ou vérifiée, avec des colonnes pour les résultats&#xa0;: chaque ligne à sa place, chaque octet inchangé. merge --only-new écrit les lignes que vous n’avez pas encore payées, et n’interroge aucun serveur.</translation>
    </message>
    <message>
        <source>What fetch and merge get is kept in the archive that enrow-desk has too, each batch as soon as it is done. A batch that is completed there is not asked for again, and needs no key.</source>
        <translation>Ce que fetch et merge récupèrent est gardé dans l’archive que enrow-desk a aussi, chaque lot dès qu’il est terminé. Un lot qui y est terminé n’est pas redemandé, et n’a besoin d’aucune clé.</translation>
    </message>
    <message>
        <source>list prints the batches in the archive, remove takes some out of it for good. import takes replies that were saved as files into the archive, from folders too, packed (.gz, .zst) or not, and asks no server. - is standard input. presets prints how tables are written for other programs, and show one of them.</source>
        <translation>list affiche les lots de l’archive, remove en retire définitivement. import ajoute à l’archive des réponses enregistrées comme fichiers, dans des dossiers aussi, compressées (.gz, .zst) ou non, et n’interroge aucun serveur. - est l’entrée standard. presets montre comment les tableaux sont écrits pour d’autres programmes, et avec show l’un d’eux.</translation>
    </message>
    <message>
        <source>Exit codes; with several batches the highest:</source>
        <translation>Codes de sortie&#x202f;; avec plusieurs lots, le plus élevé&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2; waiting</source>
        <comment>a batch, how far it is</comment>
        <translation>%1&#xa0;: %2&#x202f;; en attente</translation>
    </message>
    <message>
        <source>%1; trying again</source>
        <comment>what happened</comment>
        <translation>%1&#x202f;; nouvel essai</translation>
    </message>
    <message>
        <source>the server asked to wait %1; waiting until %2</source>
        <comment>a length of time, a moment</comment>
        <translation>le serveur a demandé d’attendre %1&#x202f;; attente jusqu’à %2</translation>
    </message>
    <message>
        <source>the server asked to wait %1; waiting</source>
        <comment>a length of time</comment>
        <translation>le serveur a demandé d’attendre %1&#x202f;; en attente</translation>
    </message>
    <message>
        <source>the server asked to wait %1; waiting %2</source>
        <comment>lengths of time</comment>
        <translation>le serveur a demandé d’attendre %1&#x202f;; attente de %2</translation>
    </message>
    <message>
        <source>csv: the text that the list is; csv-spreadsheet: with the mark and delimiter that spreadsheets of your country expect; tsv; xlsx: an Excel workbook; without it as the name of --output says</source>
        <translation>csv&#xa0;: le texte tel qu’est la liste&#x202f;; csv-spreadsheet&#xa0;: avec la marque et le séparateur que les tableurs de votre pays attendent&#x202f;; tsv&#x202f;; xlsx&#xa0;: un classeur Excel&#x202f;; sinon selon le nom de --output</translation>
    </message>
    <message>
        <source>merge --format takes %1</source>
        <translation>merge --format attend %1</translation>
    </message>
</context>
<context>
    <name>enrow::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
    <message>
        <source>As the table shows them</source>
        <translation>Comme dans le tableau</translation>
    </message>
    <message>
        <source>Chosen columns</source>
        <translation>Colonnes choisies</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Nom dans le fichier</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
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
        <translation>Entreprise trouvée</translation>
    </message>
    <message>
        <source>LinkedIn URL</source>
        <translation>URL LinkedIn</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Invalide</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trouvé</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>enrow::CreditBar</name>
    <message>
        <source>Paid and refunded credits</source>
        <translation>Crédits payés et remboursés</translation>
    </message>
</context>
<context>
    <name>enrow::CreditPanel</name>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Copy the exact amount</source>
        <translation>Copier le montant exact</translation>
    </message>
    <message>
        <source>Figures of the selected batches</source>
        <translation>Chiffres des lots sélectionnés</translation>
    </message>
    <message>
        <source>Show the credits</source>
        <translation>Afficher les crédits</translation>
    </message>
    <message>
        <source>What the selected batches cost and found appears here.</source>
        <translation>Le coût et les résultats des lots sélectionnés s’affichent ici.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Hide the credits</source>
        <translation>Masquer les crédits</translation>
    </message>
    <message>
        <source>Enrow has not reported yet what this costs.</source>
        <translation>Enrow n’a pas encore indiqué ce que cela coûte.</translation>
    </message>
</context>
<context>
    <name>enrow::CreditRemarks</name>
    <message>
        <source>charged %1</source>
        <translation>débité %1</translation>
    </message>
    <message>
        <source>refunded %1</source>
        <translation>remboursé %1</translation>
    </message>
    <message>
        <source>final %1</source>
        <translation>final %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits</source>
        <translation>
            <numerusform>%1 crédit</numerusform>
            <numerusform>%1 crédits</numerusform>
        </translation>
    </message>
    <message>
        <source>No invalid row, nothing to refund</source>
        <translation>Aucune ligne invalide, rien à rembourser</translation>
    </message>
    <message>
        <source>Every number found, nothing to refund</source>
        <translation>Tous les numéros trouvés, rien à rembourser</translation>
    </message>
    <message>
        <source>%1: %2 to be refunded</source>
        <comment>a number of rows, an amount</comment>
        <translation>%1, %2 à rembourser</translation>
    </message>
    <message>
        <source>%1, %2 refunded</source>
        <comment>a number of rows, an amount</comment>
        <translation>%1, remboursement de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows not found</source>
        <translation>
            <numerusform>%1 ligne non trouvée</numerusform>
            <numerusform>%1 lignes non trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invalid rows</source>
        <translation>
            <numerusform>%1 ligne invalide</numerusform>
            <numerusform>%1 lignes invalides</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 of %3 batches</source>
        <comment>what fits, and in how many</comment>
        <translation>%1 pour %2 des %3 lots</translation>
    </message>
    <message numerus="yes">
        <source>%1 checks for %2 credits each</source>
        <translation>
            <numerusform>%1 vérification pour %2 crédit</numerusform>
            <numerusform>%1 vérifications à %2 crédit chacune</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 batches: %3</source>
        <comment>how many, and what fits in them</comment>
        <translation>%1 des %2 lots&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches still running: these figures may change.</source>
        <translation>
            <numerusform>%1 des %2 lots encore en cours&#xa0;: ces chiffres peuvent changer.</numerusform>
            <numerusform>%1 des %2 lots encore en cours&#xa0;: ces chiffres peuvent changer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Status unknown: these figures may change.</source>
        <translation>État inconnu&#xa0;: ces chiffres peuvent changer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches have an unknown status: these figures may change.</source>
        <translation>
            <numerusform>%1 des %2 lots à l’état inconnu&#xa0;: ces chiffres peuvent changer.</numerusform>
            <numerusform>%1 des %2 lots à l’état inconnu&#xa0;: ces chiffres peuvent changer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The credit totals are too large to show.</source>
        <translation>Les totaux de crédits sont trop grands pour être affichés.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches not included</source>
        <translation>
            <numerusform>Non inclus&#xa0;: %1 des %2 lots</numerusform>
            <numerusform>Non inclus&#xa0;: %1 des %2 lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches may still change</source>
        <translation>
            <numerusform>Chiffres provisoires pour %1 des %2 lots</numerusform>
            <numerusform>Chiffres provisoires pour %1 des %2 lots</numerusform>
        </translation>
    </message>
    <message>
        <source>Still running: these figures may change.</source>
        <translation>Encore en cours&#xa0;: ces chiffres peuvent changer.</translation>
    </message>
    <message>
        <source>Still running: Enrow reports the cost when it is done.</source>
        <translation>Encore en cours&#xa0;: Enrow indiquera le coût à la fin.</translation>
    </message>
    <message>
        <source>Enrow has reported no figures for this batch.</source>
        <translation>Enrow n’a communiqué aucun chiffre pour ce lot.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches are not in these totals: Enrow has reported no figures for them.</source>
        <translation>
            <numerusform>%1 des %2 lots n’est pas dans ces totaux&#xa0;: Enrow n’a communiqué aucun chiffre pour lui.</numerusform>
            <numerusform>%1 des %2 lots ne sont pas dans ces totaux&#xa0;: Enrow n’a communiqué aucun chiffre pour eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrow did not report the cost.</source>
        <translation>Enrow n’a pas indiqué le coût.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches do not report their cost.</source>
        <translation>
            <numerusform>Le coût de %1 des %2 lots n’est pas indiqué.</numerusform>
            <numerusform>Le coût de %1 des %2 lots n’est pas indiqué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches are not in these totals: their amounts are not numbers.</source>
        <translation>
            <numerusform>%1 des %2 lots n’est pas dans ces totaux&#xa0;: ses montants ne sont pas des nombres.</numerusform>
            <numerusform>%1 des %2 lots ne sont pas dans ces totaux&#xa0;: leurs montants ne sont pas des nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Charged %1 − refunded %2 makes %3, but the reply says %4.</source>
        <translation>Débité %1 − remboursé %2 donne %3, mais la réponse indique %4.</translation>
    </message>
    <message>
        <source>%1: a refund of %2, but the reply says %3.</source>
        <comment>a number of rows, then two amounts</comment>
        <translation>%1&#xa0;: un remboursement de %2, mais la réponse indique %3.</translation>
    </message>
    <message>
        <source>The requested rows cost %1, but the reply says %2.</source>
        <translation>Les lignes demandées coûtent %1, mais la réponse indique %2.</translation>
    </message>
    <message>
        <source>The results found cost %1, but the reply says %2.</source>
        <translation>Les résultats trouvés coûtent %1, mais la réponse indique %2.</translation>
    </message>
    <message>
        <source>The reply gives only some of the figures: %1.</source>
        <translation>La réponse ne donne qu’une partie des chiffres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The reply says %1 found, but its rows say %2.</source>
        <translation>Résultats trouvés&#xa0;: %1 selon la réponse, mais %2 d’après ses lignes.</translation>
    </message>
    <message>
        <source>Not in these totals: %1.</source>
        <translation>Hors de ces totaux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a batch, and what is the matter with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>More figures that do not add up: %1</source>
        <comment>names of batches</comment>
        <translation>Autres chiffres qui ne concordent pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refunds are right</source>
        <translation>Remboursements corrects</translation>
    </message>
    <message>
        <source>Verification costs are right</source>
        <translation>Coûts de vérification corrects</translation>
    </message>
    <message>
        <source>Refunds and verification costs are right</source>
        <translation>Remboursements et coûts de vérification corrects</translation>
    </message>
    <message>
        <source>%1, %2 in refunds, part of them still to come</source>
        <comment>a number of rows, an amount</comment>
        <translation>%1, %2 de remboursements, dont une partie à venir</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches not included: still running</source>
        <translation>
            <numerusform>Non inclus, encore en cours&#xa0;: %1 des %2 lots</numerusform>
            <numerusform>Non inclus, encore en cours&#xa0;: %1 des %2 lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches not included, %3 of them running</source>
        <translation>
            <numerusform>Non inclus&#xa0;: %1 des %2 lots, dont %3 en cours</numerusform>
            <numerusform>Non inclus&#xa0;: %1 des %2 lots, dont %3 en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::CreditText</name>
    <message numerus="yes">
        <source>All %1 batches</source>
        <translation>
            <numerusform>%1 lot</numerusform>
            <numerusform>Les %1 lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches</source>
        <translation>
            <numerusform>%1 lot</numerusform>
            <numerusform>%1 lots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 charged at the start</source>
        <translation>Débité au départ&#xa0;: %1</translation>
    </message>
    <message>
        <source>More credits than can be shown</source>
        <translation>Trop de crédits à afficher</translation>
    </message>
    <message>
        <source>Cost not known yet</source>
        <translation>Coût pas encore connu</translation>
    </message>
    <message>
        <source>Cost not reported</source>
        <translation>Coût non indiqué</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits paid</source>
        <translation>
            <numerusform>%1 crédit payé</numerusform>
            <numerusform>%1 crédits payés</numerusform>
        </translation>
    </message>
    <message>
        <source>Refunds not reported</source>
        <translation>Remboursements non indiqués</translation>
    </message>
    <message>
        <source>Nothing to refund</source>
        <translation>Rien à rembourser</translation>
    </message>
    <message>
        <source>Nothing refunded</source>
        <translation>Aucun remboursement</translation>
    </message>
    <message>
        <source>%1 of %2 refunded</source>
        <comment>an amount of a whole</comment>
        <translation>Remboursé&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <comment>an amount</comment>
        <translation>Remboursé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 to be refunded</source>
        <comment>an amount of a whole</comment>
        <translation>À rembourser&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 to be refunded</source>
        <comment>an amount</comment>
        <translation>À rembourser&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 refunded, part of it still to come</source>
        <comment>an amount</comment>
        <translation>Remboursé&#xa0;: %1, dont une partie à venir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and its figures as a percentage</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Payé %1</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <translation>Remboursé %1</translation>
    </message>
    <message>
        <source>Refunds %1</source>
        <translation>Remboursements %1</translation>
    </message>
    <message>
        <source>To be refunded %1</source>
        <translation>À rembourser %1</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <comment>credits</comment>
        <translation>Payé %1</translation>
    </message>
    <message>
        <source>%1 paid · %2 refunded</source>
        <comment>credits</comment>
        <translation>Payé %1 · remboursé %2</translation>
    </message>
    <message>
        <source>Valid rate</source>
        <translation>Taux de validité</translation>
    </message>
    <message>
        <source>Find rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>%1 (of %2 done)</source>
        <comment>%2 is a number of rows</comment>
        <translation>%1 (sur %2 lignes terminées)</translation>
    </message>
    <message>
        <source>Cost per valid result</source>
        <translation>Coût par résultat valide</translation>
    </message>
    <message>
        <source>Cost per result found</source>
        <translation>Coût par résultat trouvé</translation>
    </message>
    <message>
        <source>%1 (of %2 with a cost)</source>
        <comment>%2 is a number of results</comment>
        <translation>%1 (sur %2 avec coût)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valides</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trouvés</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Invalides</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandés</translation>
    </message>
    <message>
        <source>Valid or found</source>
        <translation>Valides ou trouvés</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>rows with another result</comment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>rows that did not come</comment>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>More than announced</source>
        <comment>rows that came</comment>
        <translation>Plus qu’annoncé</translation>
    </message>
    <message>
        <source>E-mail search</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Phone search</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Invalid or not found</source>
        <translation>Invalides ou non trouvés</translation>
    </message>
    <message>
        <source>Not returned</source>
        <comment>rows of batches that failed</comment>
        <translation>Non renvoyés</translation>
    </message>
    <message>
        <source>In running batches</source>
        <comment>rows</comment>
        <translation>Dans les lots en cours</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits so far</source>
        <translation>
            <numerusform>Déjà %1 crédit</numerusform>
            <numerusform>Déjà %1 crédits</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>Coût %1</translation>
    </message>
    <message>
        <source>Cost %1 · %2 to be refunded</source>
        <comment>credits</comment>
        <translation>Coût %1 · à rembourser %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits net</source>
        <translation>
            <numerusform>%1 crédit net</numerusform>
            <numerusform>%1 crédits nets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refunded, %2 to be refunded</source>
        <comment>two amounts</comment>
        <translation>Remboursé&#xa0;: %1, à rembourser&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 charged, %2 refunded, %3 to be refunded</source>
        <comment>three amounts</comment>
        <translation>Débité&#xa0;: %1, remboursé&#xa0;: %2, à rembourser&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>enrow::DelimiterBox</name>
    <message>
        <source>Comma ( , )</source>
        <translation>Virgule ( , )</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>Point-virgule ( ; )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Séparateur</translation>
    </message>
</context>
<context>
    <name>enrow::DemoMode</name>
    <message>
        <source>Demo: all data is simulated, and nothing is charged.</source>
        <translation>Démo&#xa0;: toutes les données sont simulées, rien n’est débité.</translation>
    </message>
</context>
<context>
    <name>enrow::DesktopOptions</name>
    <message>
        <source>print this help</source>
        <translation>affiche cette aide</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>affiche la version</translation>
    </message>
    <message>
        <source>show simulated data; needs no API key and remembers nothing</source>
        <translation>affiche des données simulées&#x202f;; n’a besoin d’aucune clé API et ne retient rien</translation>
    </message>
    <message>
        <source>another server than https://api.enrow.io; plain http only to this machine</source>
        <translation>un autre serveur que https://api.enrow.io&#x202f;; http simple seulement vers cet ordinateur</translation>
    </message>
    <message>
        <source>the folder of the batches and their results, instead of the person&apos;s own</source>
        <translation>le dossier des lots et de leurs résultats, à la place du vôtre</translation>
    </message>
    <message>
        <source>show the window in this language: %1</source>
        <comment>codes of languages</comment>
        <translation>affiche la fenêtre dans cette langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>Il n’y a pas de fichier %1</translation>
    </message>
    <message>
        <source>This is no batch ID: %1</source>
        <translation>Ce n’est pas un ID de lot&#xa0;: %1</translation>
    </message>
    <message>
        <source>This does not look like a batch ID: %1</source>
        <translation>Ceci ne ressemble pas à un ID de lot&#xa0;: %1</translation>
    </message>
    <message>
        <source>--demo brings its own server; leave out --base-url.</source>
        <translation>--demo apporte son propre serveur&#x202f;; retirez --base-url.</translation>
    </message>
    <message>
        <source>--data-dir needs the name of a folder.</source>
        <translation>--data-dir attend le nom d’un dossier.</translation>
    </message>
    <message>
        <source>--language must be one of %1.</source>
        <comment>codes of languages</comment>
        <translation>--language doit être l’un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--demo remembers nothing; leave out --data-dir.</source>
        <translation>--demo ne retient rien&#x202f;; retirez --data-dir.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Follows Enrow batches, shows their results and exports them.</source>
        <translation>Suit les lots Enrow, affiche leurs résultats et les exporte.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>The API key is read from ENROW_API_KEY, or asked for.</source>
        <translation>La clé API est lue dans ENROW_API_KEY, ou demandée.</translation>
    </message>
</context>
<context>
    <name>enrow::DetailsPanel</name>
    <message>
        <source>Shortened here; “Copy JSON” copies all of it.</source>
        <translation>Abrégé ici&#x202f;; «&#x202f;Copier le JSON&#x202f;» copie tout.</translation>
    </message>
    <message>
        <source>Unformatted</source>
        <translation>Sans mise en forme</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>Copier le &amp;JSON</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Close the details of this row (Enter or Ctrl+D brings them back)</source>
        <translation>Fermer les détails de cette ligne (Entrée ou Ctrl+D pour les rouvrir)</translation>
    </message>
    <message>
        <source>Show the row&apos;s JSON as Enrow sent it, without the line breaks added here</source>
        <translation>Afficher le JSON de la ligne tel qu’Enrow l’a envoyé, sans les sauts de ligne ajoutés ici</translation>
    </message>
    <message>
        <source>Copy the row&apos;s JSON exactly as it came</source>
        <translation>Copier le JSON de la ligne exactement tel que reçu</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The reply that brought this row is not held any more. Refresh the batch to get it again.</source>
        <translation>La réponse d’où vient cette ligne n’est plus en mémoire. Actualisez le lot pour l’obtenir de nouveau.</translation>
    </message>
</context>
<context>
    <name>enrow::ErrorText</name>
    <message>
        <source>The reply is too large to read%1. Tell Enrow about this batch.</source>
        <translation>La réponse est trop volumineuse pour être lue%1. Signalez ce lot à Enrow.</translation>
    </message>
    <message>
        <source>This is the token of a plugin, not an API key. Enter the API key of your Enrow account.</source>
        <translation>C’est le jeton d’un plugin, pas une clé API. Saisissez la clé API de votre compte Enrow.</translation>
    </message>
    <message>
        <source>The API key “%1” is missing. Enter it.</source>
        <translation>La clé API «&#x202f;%1&#x202f;» est manquante. Saisissez-la.</translation>
    </message>
    <message>
        <source>Enrow refused the API key “%1”. Enter another key.</source>
        <translation>Enrow a refusé la clé API «&#x202f;%1&#x202f;». Saisissez une autre clé.</translation>
    </message>
    <message>
        <source>Enrow does not know this batch, or it has expired. Every kind was tried: %1. Check the ID and the API key.</source>
        <translation>Enrow ne connaît pas ce lot, ou il a expiré. Tous les types ont été essayés&#xa0;: %1. Vérifiez l’ID et la clé API.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <comment>the words of a server or of the system</comment>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>It could not be written%1. Check the folder, or choose another place.</source>
        <translation>L’écriture a échoué%1. Vérifiez le dossier, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Unlock it and enter the key again to keep it.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé. Déverrouillez-le et saisissez la clé de nouveau pour la conserver.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used (it does not answer).</source>
        <translation>Le trousseau de cet ordinateur est inutilisable (il ne répond pas).</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>This cannot be used%1. Correct it and try again.</source>
        <translation>Inutilisable en l’état%1. Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>There is no API key yet. Enter your Enrow API key.</source>
        <translation>Pas encore de clé API. Saisissez votre clé API Enrow.</translation>
    </message>
    <message>
        <source>Enrow refused the API key. Enter another key.</source>
        <translation>Enrow a refusé la clé API. Saisissez une autre clé.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked%1. Unlock it, or enter the API key.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé%1. Déverrouillez-le, ou saisissez la clé API.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used%1. Enter the API key for this run.</source>
        <translation>Le trousseau de cet ordinateur est inutilisable%1. Saisissez la clé API pour cette session.</translation>
    </message>
    <message>
        <source>Your Enrow plan does not include this%1. The API key itself is good.</source>
        <translation>Votre forfait Enrow n’inclut pas cette fonction%1. La clé API elle-même est correcte.</translation>
    </message>
    <message>
        <source>Enrow does not allow this with your API key%1. Check what the key may do.</source>
        <translation>Enrow n’autorise pas cela avec votre clé API%1. Vérifiez les droits de la clé.</translation>
    </message>
    <message>
        <source>There are not enough credits. Add credits to your Enrow account, then refresh.</source>
        <translation>Crédits insuffisants. Ajoutez des crédits à votre compte Enrow, puis actualisez.</translation>
    </message>
    <message>
        <source>Enrow does not know this batch, or it has expired. Check the ID, the kind and the API key.</source>
        <translation>Enrow ne connaît pas ce lot, ou il a expiré. Vérifiez l’ID, le type et la clé API.</translation>
    </message>
    <message>
        <source>Enrow did not accept the request%1. Check the batch ID and its kind.</source>
        <translation>Enrow n’a pas accepté la demande%1. Vérifiez l’ID de lot et son type.</translation>
    </message>
    <message>
        <source>Enrow asked to slow down%1.</source>
        <translation>Enrow demande de ralentir%1.</translation>
    </message>
    <message>
        <source>Enrow has a problem on its side%1.</source>
        <translation>Enrow rencontre un problème de son côté%1.</translation>
    </message>
    <message>
        <source>Something between this computer and Enrow answered instead%1.</source>
        <translation>Un intermédiaire entre cet ordinateur et Enrow a répondu à sa place%1.</translation>
    </message>
    <message>
        <source>Enrow, or something on the way to it, refused the request%1.</source>
        <translation>Enrow, ou un intermédiaire, a refusé la demande%1.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a user name and password%1. Enter them in Edit &gt; Preferences.</source>
        <translation>Le proxy de ce réseau demande un nom d’utilisateur et un mot de passe%1. Saisissez-les dans Édition &gt; Préférences.</translation>
    </message>
    <message>
        <source>Enrow cannot be reached. Check your network connection.</source>
        <translation>Enrow est injoignable. Vérifiez votre connexion réseau.</translation>
    </message>
    <message>
        <source>Enrow did not answer in time.</source>
        <translation>Enrow n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of the server&apos;s certificate%1, so nothing was sent. If your company checks encrypted connections, ask its IT team for help.</source>
        <translation>Cet ordinateur ne reconnaît pas l’émetteur du certificat du serveur%1&#x202f;; rien n’a été envoyé. Si votre entreprise contrôle les connexions chiffrées, demandez de l’aide à son service informatique.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent%1. Check the clock and the network.</source>
        <translation>La connexion n’est pas sécurisée&#x202f;; rien n’a été envoyé%1. Vérifiez l’horloge et le réseau.</translation>
    </message>
    <message>
        <source>The reply is too large to read%1. Split the work into smaller batches.</source>
        <translation>La réponse est trop volumineuse pour être lue%1. Répartissez le travail en lots plus petits.</translation>
    </message>
    <message>
        <source>The reply could not be read%1. Refresh to ask again.</source>
        <translation>La réponse n’a pas pu être lue%1. Actualisez pour relancer la demande.</translation>
    </message>
    <message>
        <source>Enrow gave an unexpected answer%1. Refresh to ask again.</source>
        <translation>Enrow a donné une réponse inattendue%1. Actualisez pour relancer la demande.</translation>
    </message>
    <message>
        <source>Enrow did not confirm this%1. It may have gone through: check your account before you try again.</source>
        <translation>Enrow n’a pas confirmé l’opération%1. Elle a peut-être abouti&#xa0;: vérifiez votre compte avant de réessayer.</translation>
    </message>
    <message>
        <source>A file with that name already exists%1. Choose another name or replace it.</source>
        <translation>Un fichier de ce nom existe déjà%1. Choisissez un autre nom ou remplacez-le.</translation>
    </message>
    <message>
        <source>A newer Enrow Desk wrote the archive%1. Update this program.</source>
        <translation>L’archive vient d’un Enrow Desk plus récent%1. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The archive is damaged%1. Refresh, or restore a backup.</source>
        <translation>L’archive est endommagée%1. Actualisez, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The disk is full%1. Free some space, then try again.</source>
        <translation>Le disque est plein%1. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>This place is read-only%1. Choose another, or allow writing there.</source>
        <translation>Cet emplacement est en lecture seule%1. Choisissez-en un autre, ou autorisez-y l’écriture.</translation>
    </message>
    <message>
        <source>The file could not be read or written%1. Check the folder and the space left.</source>
        <translation>Le fichier n’a pas pu être lu ou écrit%1. Vérifiez le dossier et l’espace restant.</translation>
    </message>
    <message>
        <source>Enrow did not accept the request%1. Check the address of the server.</source>
        <translation>Enrow n’a pas accepté la demande%1. Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The reply could not be read%1. Try again later.</source>
        <translation>La réponse n’a pas pu être lue%1. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Enrow gave an unexpected answer%1. Try again later.</source>
        <translation>Enrow a donné une réponse inattendue%1. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>No API key</source>
        <translation>Pas de clé API</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Pas de trousseau</translation>
    </message>
    <message>
        <source>Not in your plan</source>
        <translation>Hors forfait</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>No credits</source>
        <translation>Plus de crédits</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non accepté</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Ralenti</translation>
    </message>
    <message>
        <source>Server fault</source>
        <translation>Erreur serveur</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>Bloqué en chemin</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Proxy login</source>
        <translation>Connexion au proxy</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Non fiable</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>Non sécurisé</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop volumineux</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Inattendu</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Fichier existant</translation>
    </message>
    <message>
        <source>Archive too new</source>
        <translation>Archive trop récente</translation>
    </message>
    <message>
        <source>Archive damaged</source>
        <translation>Archive endommagée</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disque plein</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>File error</source>
        <translation>Erreur de fichier</translation>
    </message>
    <message>
        <source>Unknown ID</source>
        <translation>ID inconnu</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, or its prompt was cancelled.</source>
        <translation>Cet ordinateur n’a pas de trousseau, ou sa demande a été annulée.</translation>
    </message>
</context>
<context>
    <name>enrow::ExportButton</name>
    <message>
        <source>&amp;Options…</source>
        <translation>O&amp;ptions…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>Export %1 rows</source>
        <translation>
            <numerusform>Exporter %1 ligne</numerusform>
            <numerusform>Exporter %1 lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::ExportController</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save the results as a file (%1)</source>
        <translation>Enregistrer les résultats dans un fichier (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>enrow::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>P&amp;réréglage</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>The reply of each chosen batch as it came, regardless of what the table shows.</source>
        <translation>La réponse de chaque lot choisi telle que reçue, quel que soit l’affichage du tableau.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <comment>rows</comment>
        <translation>Les %1 premières sont affichées.</translation>
    </message>
    <message>
        <source>The preset %1 is still chosen from last time. Choose “No preset” to export without it.</source>
        <translation>Le préréglage %1 est resté sélectionné depuis la dernière fois. Choisissez «&#x202f;Aucun préréglage&#x202f;» pour exporter sans lui.</translation>
    </message>
    <message>
        <source>No column is ticked. Tick those that the file should have.</source>
        <translation>Aucune colonne n’est cochée. Cochez celles que le fichier doit contenir.</translation>
    </message>
</context>
<context>
    <name>enrow::ExportOptions</name>
    <message numerus="yes">
        <source>%1 addresses</source>
        <translation>
            <numerusform>%1 adresse</numerusform>
            <numerusform>%1 adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 domains</source>
        <translation>
            <numerusform>%1 domaine</numerusform>
            <numerusform>%1 domaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would run (those that start with =, +, - or @).</source>
        <translation>Ajoute un &apos; devant les cellules qu’un tableur exécuterait (celles qui commencent par =, +, - ou @).</translation>
    </message>
    <message>
        <source>Also when cells are copied from the table. Numbers stay as they are, and phone numbers unless they would be calculated (+1-570-555).</source>
        <translation>S’applique aussi aux cellules copiées du tableau. Les nombres restent tels quels, les numéros de téléphone aussi, sauf s’ils risquent d’être calculés (+1-570-555).</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The character between two cells. Spreadsheets in many European languages expect a semicolon.</source>
        <translation>Le caractère entre deux cellules. Dans de nombreuses langues européennes, les tableurs attendent un point-virgule.</translation>
    </message>
    <message>
        <source>One for all rows</source>
        <translation>Une pour toutes les lignes</translation>
    </message>
    <message>
        <source>One for each batch</source>
        <translation>Une par lot</translation>
    </message>
    <message>
        <source>Each batch gets a sheet with its name.</source>
        <translation>Chaque lot a sa feuille, à son nom.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Du&amp;plicates</source>
        <translation>&amp;Doublons</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>E&amp;xclure</translation>
    </message>
    <message>
        <source>Spl&amp;it</source>
        <translation>Fract&amp;ionner</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>&amp;Noms des fichiers</translation>
    </message>
    <message>
        <source>S&amp;heets</source>
        <translation>&amp;Feuilles</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>Sé&amp;parateur</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>One row for each address</source>
        <translation>Une ligne par adresse</translation>
    </message>
    <message>
        <source>One row for each number</source>
        <translation>Une ligne par numéro</translation>
    </message>
    <message>
        <source>One row for each domain</source>
        <translation>Une ligne par domaine</translation>
    </message>
    <message>
        <source>One row for each address, else number</source>
        <translation>Une ligne par adresse, sinon par numéro</translation>
    </message>
    <message>
        <source>Across all chosen batches.</source>
        <translation>Tous lots choisis confondus.</translation>
    </message>
    <message>
        <source>the best of them</source>
        <translation>la meilleure</translation>
    </message>
    <message>
        <source>the first of them</source>
        <translation>la première</translation>
    </message>
    <message>
        <source>The best: a valid row before others, then that of the batch that was added last. The first: in the order on screen.</source>
        <translation>La meilleure&#xa0;: une ligne valide avant les autres, puis celle du lot ajouté en dernier. La première&#xa0;: dans l’ordre à l’écran.</translation>
    </message>
    <message>
        <source>Which row is kept</source>
        <translation>Ligne conservée</translation>
    </message>
    <message>
        <source>This cannot be a name. Use letters and, of the words in braces, {label}, {kind}, {id}, {qualification}, {date} and {n}.</source>
        <translation>Ce nom n’est pas possible. Utilisez des lettres et, parmi les mots entre accolades, {label}, {kind}, {id}, {qualification}, {date} et {n}.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>A list or table of addresses and domains. Rows with one of them are left out.</source>
        <translation>Une liste ou un tableau d’adresses et de domaines. Les lignes qui y correspondent sont exclues.</translation>
    </message>
    <message>
        <source>Leaves nobody out</source>
        <translation>N’exclut personne</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Personne n’est exclu.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Lists and tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listes et tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” holds no addresses that can be read.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient aucune adresse lisible.</translation>
    </message>
    <message>
        <source>%1 and %2 in “%3”</source>
        <comment>addresses, domains, and the name of a file</comment>
        <translation>%1 et %2 dans «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>A file for each qualification</source>
        <translation>Un fichier par qualification</translation>
    </message>
    <message>
        <source>A file for each batch</source>
        <translation>Un fichier par lot</translation>
    </message>
    <message>
        <source>Any number of rows</source>
        <translation>Nombre de lignes illimité</translation>
    </message>
    <message>
        <source> rows at most</source>
        <translation> lignes au plus</translation>
    </message>
    <message>
        <source>Rows in a file</source>
        <translation>Lignes par fichier</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tout ensemble</translation>
    </message>
</context>
<context>
    <name>enrow::ExportPreview</name>
    <message>
        <source>The first rows as they will be in the file</source>
        <translation>Les premières lignes telles qu’elles seront dans le fichier</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>Fichier affiché</translation>
    </message>
    <message>
        <source>The first lines as they will be in the file</source>
        <translation>Les premières lignes de texte telles qu’elles seront dans le fichier</translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <comment>two numbers, and the name of a file</comment>
        <translation>Fichier %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>enrow::ExportRun</name>
    <message>
        <source>Cells that were cut because Excel allows no more text: %1</source>
        <translation>Cellules coupées, car Excel n’accepte pas plus de texte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>enrow::ExportStrip</name>
    <message>
        <source>Export progress</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annul&amp;er</translation>
    </message>
    <message>
        <source>Stop the export; the file stays as it was</source>
        <translation>Arrêter l’export&#x202f;; le fichier reste inchangé</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>&amp;Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open it in the program for this kind of file</source>
        <translation>L’ouvrir dans le programme prévu pour ce type de fichier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Open the folder that the file is in</source>
        <translation>Ouvrir le dossier qui contient le fichier</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Choisir un autre emplacement…</translation>
    </message>
    <message>
        <source>Save the same rows under another name or in another folder</source>
        <translation>Enregistrer les mêmes lignes sous un autre nom ou dans un autre dossier</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 sur %2 ligne</numerusform>
            <numerusform>%1 sur %2 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Écriture de «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 rows to “%2”.</source>
        <translation>
            <numerusform>%1 ligne écrite dans «&#x202f;%2&#x202f;».</numerusform>
            <numerusform>%1 lignes écrites dans «&#x202f;%2&#x202f;».</numerusform>
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
            <numerusform>%1 ligne écrite en %2 fichiers dans «&#x202f;%3&#x202f;».</numerusform>
            <numerusform>%1 lignes écrites en %2 fichiers dans «&#x202f;%3&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not written. %2</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été écrit. %2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>enrow::FieldColumns</name>
    <message>
        <source>guessed</source>
        <comment>the columns of a list</comment>
        <translation>détectées</translation>
    </message>
    <message>
        <source>Which column holds what is guessed from its name and its cells. Choose another one where that is wrong.</source>
        <translation>Le contenu de chaque colonne est déduit de son nom et de ses cellules. En cas d’erreur, choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The custom that you sent with each row</source>
        <translation>La valeur personnalisée envoyée avec chaque ligne</translation>
    </message>
    <message>
        <source>The position in the list that was sent, from 0. Without a column it is that of the row.</source>
        <translation>La position dans la liste envoyée, à partir de 0. Sans colonne, c’est celle de la ligne.</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <comment>a field</comment>
        <translation>Colonne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Which of %1?</source>
        <comment>a number of columns</comment>
        <translation>Laquelle des %1&#x202f;?</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no column</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>à choisir</translation>
    </message>
</context>
<context>
    <name>enrow::FileOpening</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Saved replies (*.json *.jsonl *.ndjson *.json.gz *.jsonl.gz *.json.zst *.jsonl.zst)</source>
        <translation>Réponses enregistrées (*.json *.jsonl *.ndjson *.json.gz *.jsonl.gz *.json.zst *.jsonl.zst)</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.xlsx *.xlsm)</source>
        <translation>Listes (*.csv *.tsv *.tab *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Opening files: %1 of %2</source>
        <translation>Ouverture des fichiers&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>enrow::FilesGiven</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>a file name, and the reason</comment>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB</source>
        <translation>%1 dépasse 64&#xa0;Mo</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>%1 is compressed; extract it first</source>
        <translation>%1 est compressé&#x202f;; décompressez-le d’abord</translation>
    </message>
    <message>
        <source>%1 is compressed twice; extract it first</source>
        <translation>%1 est compressé deux fois&#x202f;; décompressez-le d’abord</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be extracted</source>
        <translation>%1 est endommagé et ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>%1 is cut off</source>
        <translation>%1 est tronqué</translation>
    </message>
    <message>
        <source>%1 is incomplete JSON</source>
        <translation>%1 est un JSON incomplet</translation>
    </message>
    <message>
        <source>%1 is a web page, not a reply</source>
        <translation>%1 est une page web, pas une réponse</translation>
    </message>
    <message>
        <source>%1 contains no Enrow reply</source>
        <translation>%1 ne contient aucune réponse d’Enrow</translation>
    </message>
    <message>
        <source>%1 does not say which batch it belongs to; name the file after the batch ID</source>
        <translation>%1 n’indique pas son lot&#x202f;; donnez l’ID de lot comme nom au fichier</translation>
    </message>
    <message>
        <source>%1 has a batch ID that cannot be used</source>
        <translation>%1 a un ID de lot inutilisable</translation>
    </message>
    <message>
        <source>%1 does not show its kind; put email-finder, email-verifier or phone-finder into the file name</source>
        <translation>%1 n’indique pas son type&#x202f;; ajoutez email-finder, email-verifier ou phone-finder au nom du fichier</translation>
    </message>
    <message>
        <source>%1 contains a reply that cannot be read: %2</source>
        <translation>%1 contient une réponse illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read</source>
        <translation>Le dossier %1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>Folders more than %1 deep were skipped</source>
        <translation>Les dossiers au-delà de %1 niveaux ont été ignorés</translation>
    </message>
    <message>
        <source>After %1 files, the rest was skipped</source>
        <translation>Après %1 fichiers, le reste a été ignoré</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>the name of a file, and the number of a line</comment>
        <translation>%1, ligne %2</translation>
    </message>
</context>
<context>
    <name>enrow::FilterBar</name>
    <message>
        <source>Show every row</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>Show valid e-mails and phones that were found</source>
        <translation>Afficher les e-mails valides et les téléphones trouvés</translation>
    </message>
    <message>
        <source>Show invalid e-mails and phones that were not found</source>
        <translation>Afficher les e-mails invalides et les téléphones non trouvés</translation>
    </message>
    <message>
        <source>Show rows without a result yet, or with an unknown one</source>
        <translation>Afficher les lignes sans résultat pour l’instant, ou au résultat inconnu</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Va&amp;lid</source>
        <translation>&amp;Valides</translation>
    </message>
    <message>
        <source>&amp;Not found</source>
        <translation>&amp;Non trouvés</translation>
    </message>
    <message>
        <source>I&amp;nvalid</source>
        <translation>I&amp;nvalides</translation>
    </message>
    <message>
        <source>Othe&amp;r</source>
        <translation>Aut&amp;res</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Shows rows that contain all of these words. &quot;a phrase&quot; matches as a whole, -word excludes, a OR b matches either, email:acme searches one column. Ctrl+F, Esc clears.</source>
        <translation>Affiche les lignes qui contiennent tous ces mots. &quot;une expression&quot; se cherche telle quelle, -mot exclut, a OR b trouve l’un ou l’autre, email:acme cherche dans une colonne. Ctrl+F pour y aller, Échap pour effacer.</translation>
    </message>
    <message>
        <source>Filter rows: name, company, email:acme …</source>
        <translation>Filtrer les lignes&#xa0;: nom, entreprise, email:acme …</translation>
    </message>
    <message>
        <source>Filter rows: name, company …</source>
        <translation>Filtrer les lignes&#xa0;: nom, entreprise …</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Choisir les colonnes à afficher</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details (%1)</source>
        <translation>Détails (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of rows</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Rows shown: %1 of %2</source>
        <translation>Lignes affichées&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Rows shown: none</source>
        <translation>Lignes affichées&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Va&amp;lid or found</source>
        <translation>&amp;Valides ou trouvés</translation>
    </message>
    <message>
        <source>I&amp;nvalid or not found</source>
        <translation>I&amp;nvalides ou non trouvés</translation>
    </message>
</context>
<context>
    <name>enrow::FocusActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>enrow::Format</name>
    <message>
        <source>≈ %1</source>
        <comment>an amount that is rounded</comment>
        <translation>≈&#xa0;%1</translation>
    </message>
    <message>
        <source>&lt;%1%</source>
        <comment>less than a percentage</comment>
        <translation>&lt;%1&#x202f;%</translation>
    </message>
    <message>
        <source>&gt;%1%</source>
        <comment>more than a percentage</comment>
        <translation>&gt;%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>quelques secondes</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>environ %1&#xa0;s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>environ %1&#xa0;min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>environ %1&#xa0;h</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>environ %1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1 is a length of time</comment>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>&lt;10 s</source>
        <comment>a length of time</comment>
        <translation>&lt;10&#xa0;s</translation>
    </message>
    <message>
        <source>~%1 s</source>
        <comment>a length of time</comment>
        <translation>~%1&#xa0;s</translation>
    </message>
    <message>
        <source>~%1 min</source>
        <comment>a length of time</comment>
        <translation>~%1&#xa0;min</translation>
    </message>
    <message>
        <source>~%1 h %2 min</source>
        <comment>a length of time</comment>
        <translation>~%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
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
        <translation>CSV pour tableurs</translation>
    </message>
    <message>
        <source>Tab-separated</source>
        <translation>Texte tabulé</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
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
        <translation>Désactiver les form&amp;ules</translation>
    </message>
    <message>
        <source>Disable formulas</source>
        <translation>Désactiver les formules</translation>
    </message>
</context>
<context>
    <name>enrow::GroupChips</name>
    <message>
        <source>Batches shown</source>
        <translation>Lots affichés</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>Tous %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>Actifs %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>À traiter %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>Finis %1</translation>
    </message>
    <message>
        <source>Not watched %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>Non suivis %1</translation>
    </message>
</context>
<context>
    <name>enrow::HelpDialog</name>
    <message>
        <source>Go to the field for batch IDs</source>
        <translation>Aller au champ des ID de lot</translation>
    </message>
    <message>
        <source>Open saved replies</source>
        <translation>Ouvrir des réponses enregistrées</translation>
    </message>
    <message>
        <source>Add the batches on the clipboard</source>
        <translation>Ajouter les lots du presse-papiers</translation>
    </message>
    <message>
        <source>Refresh the selected batches</source>
        <translation>Actualiser les lots sélectionnés</translation>
    </message>
    <message>
        <source>Rename a batch</source>
        <translation>Renommer un lot</translation>
    </message>
    <message>
        <source>Edit label and note</source>
        <translation>Modifier le libellé et la note</translation>
    </message>
    <message>
        <source>Remove the selected batches</source>
        <translation>Retirer les lots sélectionnés</translation>
    </message>
    <message>
        <source>Undo, step by step</source>
        <translation>Annuler, étape par étape</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>Stop watching, or watch again</source>
        <translation>Arrêter ou reprendre le suivi</translation>
    </message>
    <message>
        <source>Search the batches</source>
        <translation>Rechercher dans les lots</translation>
    </message>
    <message>
        <source>Find rows</source>
        <translation>Rechercher des lignes</translation>
    </message>
    <message>
        <source>Copy the selected cells or batch IDs</source>
        <translation>Copier les cellules ou les ID de lot sélectionnés</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copier avec les en-têtes</translation>
    </message>
    <message>
        <source>Select whole rows</source>
        <translation>Sélectionner les lignes entières</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Afficher ou masquer les détails</translation>
    </message>
    <message>
        <source>Show or hide the credits</source>
        <translation>Afficher ou masquer les crédits</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Clear the filter, or close what is open</source>
        <translation>Effacer le filtre, ou fermer ce qui est ouvert</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Rows that hold both words</source>
        <translation>Les lignes qui contiennent les deux mots</translation>
    </message>
    <message>
        <source>The words together, as they stand</source>
        <translation>Les mots ensemble, tels quels</translation>
    </message>
    <message>
        <source>Rows without the word</source>
        <translation>Les lignes sans ce mot</translation>
    </message>
    <message>
        <source>Rows with either; OR in capitals</source>
        <translation>Les lignes avec l’un ou l’autre&#x202f;; OR en majuscules</translation>
    </message>
    <message>
        <source>In one column, by its name</source>
        <translation>Dans une seule colonne, par son nom</translation>
    </message>
    <message>
        <source>Without the phrase in that column</source>
        <translation>Sans l’expression dans cette colonne</translation>
    </message>
    <message>
        <source>Shortcuts and search</source>
        <translation>Raccourcis et recherche</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Case and accents do not matter unless an accent is typed. Columns are named as in exported files: email, company, qualification.</source>
        <translation>La casse et les accents ne comptent pas, sauf si vous tapez un accent. Les colonnes portent le même nom que dans les fichiers exportés&#xa0;: email, company, qualification.</translation>
    </message>
</context>
<context>
    <name>enrow::KeyController</name>
    <message>
        <source>Enter API key…</source>
        <translation>Saisir une clé API…</translation>
    </message>
    <message>
        <source>The key “%1” is still in the keychain. %2</source>
        <translation>La clé «&#x202f;%1&#x202f;» est encore dans le trousseau. %2</translation>
    </message>
    <message>
        <source>The key is kept for this run only. %1</source>
        <translation>La clé n’est conservée que pour cette session. %1</translation>
    </message>
    <message>
        <source>Enter another key…</source>
        <translation>Saisir une autre clé…</translation>
    </message>
</context>
<context>
    <name>enrow::KeyDialog</name>
    <message>
        <source>&amp;Forget key</source>
        <translation>&amp;Oublier la clé</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Enrow API key</source>
        <translation>Clé API Enrow</translation>
    </message>
    <message>
        <source>&amp;Show the key</source>
        <translation>&amp;Afficher la clé</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nom de la clé</translation>
    </message>
    <message>
        <source>One key for each workspace: choose a name, or type a new one</source>
        <translation>Une clé par espace de travail&#xa0;: choisissez un nom, ou tapez-en un nouveau</translation>
    </message>
    <message>
        <source>Use se&amp;veral keys</source>
        <translation>Utiliser &amp;plusieurs clés</translation>
    </message>
    <message>
        <source>Give each key a name, for example one per workspace</source>
        <translation>Donner un nom à chaque clé, par exemple un par espace de travail</translation>
    </message>
    <message>
        <source>&amp;Name, for example of the workspace</source>
        <translation>&amp;Nom, par exemple celui de l’espace de travail</translation>
    </message>
    <message>
        <source>Delete this key from the keychain and from this program</source>
        <translation>Supprimer cette clé du trousseau et de ce programme</translation>
    </message>
    <message>
        <source>Use this key now; the first batch checked with it shows whether it works</source>
        <translation>Utiliser cette clé dès maintenant&#x202f;; le premier lot suivi avec elle montrera si elle fonctionne</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>&amp;Utiliser cette clé</translation>
    </message>
    <message>
        <source>Enrow API &amp;key</source>
        <translation>&amp;Clé API Enrow</translation>
    </message>
    <message>
        <source>The names are shown</source>
        <translation>Les noms sont affichés</translation>
    </message>
    <message>
        <source>The names are not shown</source>
        <translation>Les noms ne sont pas affichés</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Masquer la clé</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation>Collez votre clé API</translation>
    </message>
    <message>
        <source>Kept for this run only and sent only to %1.</source>
        <translation>Conservée pour cette session et envoyée uniquement à %1.</translation>
    </message>
    <message>
        <source>Kept for this run only and sent only to %1. %2</source>
        <translation>Conservée pour cette session et envoyée uniquement à %1. %2</translation>
    </message>
    <message>
        <source>Given for this run by ENROW_API_KEY, and sent only to %1. A key entered here is used instead, and saved in the keychain of this computer if it has one.</source>
        <translation>Fournie pour cette session par ENROW_API_KEY, et envoyée uniquement à %1. Une clé saisie ici la remplace et est enregistrée dans le trousseau de cet ordinateur, s’il en a un.</translation>
    </message>
    <message>
        <source>Saved in the keychain of this computer and sent only to %1.</source>
        <translation>Enregistrée dans le trousseau de cet ordinateur et envoyée uniquement à %1.</translation>
    </message>
    <message>
        <source>This cannot be an API key: %1.</source>
        <translation>Ceci ne peut pas être une clé API&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Saisissez la clé API.</translation>
    </message>
    <message>
        <source>Testing the key at %1…</source>
        <translation>Test de la clé auprès de %1…</translation>
    </message>
    <message>
        <source>Forget this key?</source>
        <translation>Oublier cette clé&#x202f;?</translation>
    </message>
    <message>
        <source>The key “%1” will be deleted from the keychain and from this program.</source>
        <translation>La clé «&#x202f;%1&#x202f;» sera supprimée du trousseau et de ce programme.</translation>
    </message>
    <message>
        <source>Batches that use it wait until it is entered again.</source>
        <translation>Les lots qui l’utilisent attendront qu’elle soit saisie de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Will be saved in the keychain, which may ask for its password, and sent only to %1.</source>
        <translation>Sera enregistrée dans le trousseau, qui peut demander son mot de passe, et envoyée uniquement à %1.</translation>
    </message>
    <message>
        <source>Paste a key to replace the current one</source>
        <translation>Collez une clé pour remplacer l’actuelle</translation>
    </message>
    <message>
        <source>Use without test&amp;ing</source>
        <translation>Utiliser &amp;sans tester</translation>
    </message>
</context>
<context>
    <name>enrow::KindBox</name>
    <message>
        <source>Detect automatically</source>
        <translation>Détection automatique</translation>
    </message>
    <message>
        <source>The kind of these batches; detecting it tries each kind in turn</source>
        <translation>Le type de ces lots&#x202f;; la détection essaie tous les types l’un après l’autre</translation>
    </message>
    <message>
        <source>Kind of the batches</source>
        <translation>Type des lots</translation>
    </message>
</context>
<context>
    <name>enrow::KindMenu</name>
    <message>
        <source>Detect automatically</source>
        <translation>Détection automatique</translation>
    </message>
</context>
<context>
    <name>enrow::KindTable</name>
    <message>
        <source>Credits by kind</source>
        <translation>Crédits par type</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>kind of batch, title of a column, amount</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>title of a column of credits</comment>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Refunds</source>
        <comment>title of a column of credits</comment>
        <translation>Remboursé</translation>
    </message>
</context>
<context>
    <name>enrow::KindText</name>
    <message>
        <source>E-mail search</source>
        <translation>Recherche d’e-mails</translation>
    </message>
    <message>
        <source>E-mail verification</source>
        <translation>Vérification d’e-mails</translation>
    </message>
    <message>
        <source>Phone search</source>
        <translation>Recherche de téléphones</translation>
    </message>
    <message>
        <source>Kind not known yet</source>
        <translation>Type pas encore connu</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
</context>
<context>
    <name>enrow::LastChecked</name>
    <message>
        <source>Last checked: %1</source>
        <translation>Dernier contrôle&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>enrow::Launch</name>
    <message>
        <source>it is running already, and that window does not answer.</source>
        <translation>le programme est déjà lancé, et cette fenêtre ne répond pas.</translation>
    </message>
</context>
<context>
    <name>enrow::ListBatchBox</name>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>The selected batches (%1)</source>
        <comment>a number</comment>
        <translation>Les lots sélectionnés (%1)</translation>
    </message>
    <message>
        <source>All completed batches (%1)</source>
        <comment>a number</comment>
        <translation>Tous les lots terminés (%1)</translation>
    </message>
    <message>
        <source>All of one kind: %1 (%2)</source>
        <comment>a kind of batch, and a number</comment>
        <translation>Tous d’un même type&#xa0;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>enrow::ListDropPage</name>
    <message>
        <source>Match a list with your results</source>
        <translation>Rapprocher une liste et vos résultats</translation>
    </message>
    <message>
        <source>&amp;Choose a list…</source>
        <translation>&amp;Choisir une liste…</translation>
    </message>
    <message>
        <source>or drop a CSV, TSV or Excel file here</source>
        <translation>ou déposez ici un fichier CSV, TSV ou Excel</translation>
    </message>
    <message>
        <source>Adds what was found to each row, or keeps only new people.
Nothing is written before you save.</source>
        <translation>Ajoute à chaque ligne ce qui a été trouvé, ou ne garde que les nouvelles personnes.
Rien n’est écrit avant l’enregistrement.</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>Choisissez une autre liste</translation>
    </message>
</context>
<context>
    <name>enrow::ListMatchDialog</name>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm)</source>
        <translation>Listes (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a list, and how many there are</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Match a list (%1)</source>
        <comment>which one</comment>
        <translation>Rapprocher une liste (%1)</translation>
    </message>
    <message>
        <source>Match a list</source>
        <translation>Rapprocher une liste</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <comment>the name of a file</comment>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>Lecture des résultats…</translation>
    </message>
    <message>
        <source>Matching…</source>
        <translation>Rapprochement…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Stopped, and nothing was written. Choose the list or the batches again to go on.</source>
        <translation>Arrêté, rien n’a été écrit. Choisissez de nouveau la liste ou les lots pour continuer.</translation>
    </message>
    <message>
        <source>No batch is completed yet: there are no results to match the list with.</source>
        <translation>Aucun lot n’est encore terminé&#xa0;: il n’y a pas de résultats à rapprocher de la liste.</translation>
    </message>
    <message>
        <source>There are no results to match the list with.</source>
        <translation>Il n’y a pas de résultats à rapprocher de la liste.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Tables in text (*.csv *.tsv *.tab *.txt)</source>
        <translation>Tableaux au format texte (*.csv *.tsv *.tab *.txt)</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <comment>the name of a file</comment>
        <translation>%1 n’a pas été écrit.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>the name of a file</comment>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>enrow::ListMatchFoot</name>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>&amp;Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Show in fo&amp;lder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Ne&amp;xt list</source>
        <translation>Liste sui&amp;vante</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Goes on to the next of the lists that you dropped</source>
        <translation>Passer à la liste suivante parmi celles que vous avez déposées</translation>
    </message>
</context>
<context>
    <name>enrow::ListMatchForm</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would run as a formula (those that start with =, +, - or @). Of a list in text only the added cells are changed.</source>
        <translation>Ajoute un &apos; devant les cellules qu’un tableur exécuterait comme formule (celles qui commencent par =, +, - ou @). Dans une liste au format texte, seules les cellules ajoutées sont modifiées.</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Autres colonnes</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lire comme</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;Batches</source>
        <translation>Lo&amp;ts</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>Écr&amp;ire</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>All rows, with results</source>
        <translation>Toutes les lignes, avec les résultats</translation>
    </message>
    <message>
        <source>Only rows without results</source>
        <translation>Seulement les lignes sans résultat</translation>
    </message>
    <message>
        <source>Only what is new, to send next</source>
        <translation>Seulement les nouvelles, à envoyer ensuite</translation>
    </message>
    <message>
        <source>New is a row that none of the completed batches has an answer for: what was paid for once is not paid for again.</source>
        <translation>Une ligne est nouvelle si aucun lot terminé n’a de réponse pour elle&#xa0;: ce qui a déjà été payé n’est pas payé deux fois.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV, as the list</source>
        <translation>CSV, comme la liste</translation>
    </message>
    <message>
        <source>Match by</source>
        <translation>Rapprocher par</translation>
    </message>
    <message>
        <source>Whatever fits, one after the other</source>
        <translation>Tous les critères, l’un après l’autre</translation>
    </message>
    <message>
        <source>Results of somebody else are never taken, whatever leads to them.</source>
        <translation>Les résultats d’une autre personne ne sont jamais repris, quel que soit le critère.</translation>
    </message>
    <message>
        <source>Match b&amp;y</source>
        <translation>Rapprocher &amp;par</translation>
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
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>row %1 (%2)</source>
        <comment>a number, and whom the row is about</comment>
        <translation>ligne %1 (%2)</translation>
    </message>
    <message>
        <source>E-mail searches</source>
        <translation>Recherches d’e-mails</translation>
    </message>
    <message>
        <source>E-mail verifications</source>
        <translation>Vérifications d’e-mails</translation>
    </message>
    <message>
        <source>Phone searches</source>
        <translation>Recherches de téléphones</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <comment>searched by</comment>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>name</source>
        <comment>searched by</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>website</source>
        <comment>searched by</comment>
        <translation>site web</translation>
    </message>
    <message>
        <source>company</source>
        <comment>searched by</comment>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <comment>searched by</comment>
        <translation>profil LinkedIn</translation>
    </message>
    <message>
        <source>phone number</source>
        <comment>searched by</comment>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>custom value</source>
        <comment>searched by</comment>
        <translation>valeur personnalisée</translation>
    </message>
    <message>
        <source>position</source>
        <comment>searched by</comment>
        <translation>position</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <comment>in a column</comment>
        <translation>adresses e-mail</translation>
    </message>
    <message>
        <source>first names</source>
        <comment>in a column</comment>
        <translation>prénoms</translation>
    </message>
    <message>
        <source>last names</source>
        <comment>in a column</comment>
        <translation>noms de famille</translation>
    </message>
    <message>
        <source>names</source>
        <comment>in a column</comment>
        <translation>noms</translation>
    </message>
    <message>
        <source>websites</source>
        <comment>in a column</comment>
        <translation>sites web</translation>
    </message>
    <message>
        <source>companies</source>
        <comment>in a column</comment>
        <translation>entreprises</translation>
    </message>
    <message>
        <source>LinkedIn profiles</source>
        <comment>in a column</comment>
        <translation>profils LinkedIn</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <comment>in a column</comment>
        <translation>numéros de téléphone</translation>
    </message>
    <message>
        <source>custom values</source>
        <comment>in a column</comment>
        <translation>valeurs personnalisées</translation>
    </message>
    <message>
        <source>positions</source>
        <comment>in a column</comment>
        <translation>positions</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Custom value</source>
        <translation>Valeur personnalisée</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Name and website</source>
        <translation>Nom et site web</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <translation>Profil LinkedIn</translation>
    </message>
    <message>
        <source>Name and company</source>
        <translation>Nom et entreprise</translation>
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
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <comment>the name of a file, and the reason</comment>
        <translation>%1 ne peut pas être utilisé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <comment>the name of a file, and the reason</comment>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 are not matched by this: %2. Choose another way under More options.</source>
        <comment>several batches of a kind, and what they would be matched by</comment>
        <translation>%1&#xa0;: rapprochement impossible par «&#x202f;%2&#x202f;». Choisissez un autre critère sous Plus d’options.</translation>
    </message>
    <message>
        <source>Several columns may hold the %1. Choose one above.</source>
        <comment>websites, names or the like</comment>
        <translation>Plusieurs colonnes peuvent contenir les %1. Choisissez-en une ci-dessus.</translation>
    </message>
    <message>
        <source>No column with %1 is known. Choose it above.</source>
        <comment>websites, names or the like</comment>
        <translation>Colonne des %1 inconnue. Choisissez-la ci-dessus.</translation>
    </message>
    <message>
        <source>%1 are not matched by what you chose under More options.</source>
        <comment>several batches of a kind</comment>
        <translation>%1&#xa0;: rapprochement impossible par le critère choisi sous Plus d’options.</translation>
    </message>
    <message>
        <source>%1 are matched by %2. Add a column with %3 to match them.</source>
        <comment>several batches of a kind, a field of them, and the fields of several</comment>
        <translation>%1&#xa0;: rapprochement par %2. Ajoutez une colonne avec les %3 pour les rapprocher.</translation>
    </message>
    <message numerus="yes">
        <source>The results of %1 batches cannot be read.</source>
        <translation>
            <numerusform>Les résultats de %1 lot sont illisibles.</numerusform>
            <numerusform>Les résultats de %1 lots sont illisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches are not completed yet: their rows count as new.</source>
        <translation>
            <numerusform>%1 lot n’est pas encore terminé&#xa0;: ses lignes comptent comme nouvelles.</numerusform>
            <numerusform>%1 lots ne sont pas encore terminés&#xa0;: leurs lignes comptent comme nouvelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>rows</comment>
        <translation>%1 trouvées</translation>
    </message>
    <message>
        <source>%1 valid</source>
        <comment>rows</comment>
        <translation>%1 valides</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <comment>rows</comment>
        <translation>%1 non trouvées</translation>
    </message>
    <message>
        <source>%1 invalid</source>
        <comment>rows</comment>
        <translation>%1 invalides</translation>
    </message>
    <message>
        <source>%1 other</source>
        <comment>rows</comment>
        <translation>%1 avec un autre résultat</translation>
    </message>
    <message>
        <source>%1 without results</source>
        <comment>rows</comment>
        <translation>%1 sans résultat</translation>
    </message>
    <message>
        <source>%1 ambiguous</source>
        <comment>rows</comment>
        <translation>%1 au résultat ambigu</translation>
    </message>
    <message>
        <source>The list has no rows.</source>
        <translation>La liste n’a pas de lignes.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>how many rows, and what came of them</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>In %1 the position or custom value fits somebody else, so it was not used.</source>
        <comment>rows</comment>
        <translation>Pour %1, la position ou la valeur personnalisée correspond à quelqu’un d’autre&#x202f;; elle n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>Without results: %1</source>
        <comment>rows</comment>
        <translation>Sans résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not used: row %1 is about %2, the result in its place about %3</source>
        <comment>a number, and two people</comment>
        <translation>Non utilisé&#xa0;: la ligne %1 concerne %2, le résultat à cette place concerne %3</translation>
    </message>
    <message>
        <source>All rows go into the file, in their order.</source>
        <translation>Toutes les lignes vont dans le fichier, dans leur ordre.</translation>
    </message>
    <message>
        <source>Into the file: %1 without results.</source>
        <comment>rows</comment>
        <translation>Dans le fichier&#xa0;: %1 sans résultat.</translation>
    </message>
    <message>
        <source>Cells that were cut because Excel allows no more text: %1.</source>
        <translation>Cellules coupées, car Excel n’accepte pas plus de texte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The encoding of the list cannot hold the results: the file is UTF-8.</source>
        <translation>L’encodage de la liste ne permet pas d’écrire les résultats&#xa0;: le fichier est en UTF-8.</translation>
    </message>
    <message>
        <source>Of a workbook only the values of the sheet go on, as text.</source>
        <translation>Seules les valeurs de la feuille du classeur sont reprises, en texte.</translation>
    </message>
    <message>
        <source>Of a workbook only the values of this sheet go on, as text, without the other sheets.</source>
        <translation>Seules les valeurs de cette feuille du classeur sont reprises, en texte, sans les autres feuilles.</translation>
    </message>
    <message>
        <source>Formulas that nobody has calculated yet, which are empty: %1. Open the workbook in a spreadsheet and save it first.</source>
        <translation>Formules jamais calculées, donc vides&#xa0;: %1. Ouvrez d’abord le classeur dans un tableur et enregistrez-le.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>rows that are named, and how many are not</comment>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>a row of the list, and whom was searched</comment>
        <translation>%1 comme %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in your batches were searched by website alone. Add a column with websites to match them.</source>
        <translation>
            <numerusform>%1 ligne de vos lots n’a été recherchée que par site web. Ajoutez une colonne de sites web pour la rapprocher.</numerusform>
            <numerusform>%1 lignes de vos lots n’ont été recherchées que par site web. Ajoutez une colonne de sites web pour les rapprocher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them may have been searched already.</source>
        <translation>
            <numerusform>%1 d’entre elles a peut-être déjà été recherchée.</numerusform>
            <numerusform>%1 d’entre elles ont peut-être déjà été recherchées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 matched (%2)</source>
        <comment>rows, and what came of them</comment>
        <translation>%1 rapprochées (%2)</translation>
    </message>
    <message>
        <source>Searched by website already: %1</source>
        <comment>rows</comment>
        <translation>Déjà recherchées par site web&#xa0;: %1</translation>
    </message>
    <message>
        <source>Perhaps searched by website already: %1</source>
        <comment>rows</comment>
        <translation>Peut-être déjà recherchées par site web&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail searches</source>
        <translation>
            <numerusform>%Ln recherche d’e-mails</numerusform>
            <numerusform>%Ln recherches d’e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail verifications</source>
        <translation>
            <numerusform>%Ln vérification d’e-mails</numerusform>
            <numerusform>%Ln vérifications d’e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone searches</source>
        <translation>
            <numerusform>%Ln recherche de téléphones</numerusform>
            <numerusform>%Ln recherches de téléphones</numerusform>
        </translation>
    </message>
    <message>
        <source>Some results could not be compared, so some “new” people may have been searched already.</source>
        <translation>Certains résultats n’ont pas pu être comparés&#xa0;: des personnes «&#x202f;nouvelles&#x202f;» ont peut-être déjà été recherchées.</translation>
    </message>
    <message>
        <source>Not new, because they were searched by website: %1</source>
        <comment>rows</comment>
        <translation>Pas nouvelles, car recherchées par site web&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ambiguous, because results contradict each other: %1</source>
        <comment>rows</comment>
        <translation>Ambiguës, car des résultats se contredisent&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were made by %2. Add a column with %3 to match them.</source>
        <comment>a number of batches of a kind, a field of them, and the fields of several</comment>
        <translation>
            <numerusform>%1 a été faite par %2. Ajoutez une colonne avec les %3 pour la rapprocher.</numerusform>
            <numerusform>%1 ont été faites par %2. Ajoutez une colonne avec les %3 pour les rapprocher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Into the file: %1, new to all batches compared.</source>
        <comment>rows</comment>
        <translation>Dans le fichier&#xa0;: %1, sans réponse d’aucun lot comparé.</translation>
    </message>
</context>
<context>
    <name>enrow::ListReadingRow</name>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>&amp;Noms des colonnes en première ligne</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Guillemets</translation>
    </message>
    <message>
        <source>The first rows of the list</source>
        <translation>Les premières lignes de la liste</translation>
    </message>
    <message>
        <source>Bar ( | )</source>
        <translation>Barre ( | )</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Quotation marks around a cell keep delimiters and line breaks in it. When off, they are ordinary characters.</source>
        <translation>Entre guillemets, une cellule peut contenir des séparateurs et des sauts de ligne. Si l’option est décochée, les guillemets sont des caractères ordinaires.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>No row goes into the file.</source>
        <translation>Aucune ligne ne va dans le fichier.</translation>
    </message>
    <message>
        <source>First %1 of %2 rows of the file.</source>
        <comment>two numbers</comment>
        <translation>%1 premières lignes sur %2 du fichier.</translation>
    </message>
    <message>
        <source>First %1 rows.</source>
        <translation>%1 premières lignes.</translation>
    </message>
    <message>
        <source>Added at the end: %1.</source>
        <comment>names of columns</comment>
        <translation>Ajouté à la fin&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows go into the file.</source>
        <translation>
            <numerusform>%1 ligne va dans le fichier.</numerusform>
            <numerusform>%1 lignes vont dans le fichier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::LoadingStrip</name>
    <message>
        <source>Loading batches</source>
        <translation>Chargement des lots</translation>
    </message>
    <message numerus="yes">
        <source>Loading %1 of %2 batches</source>
        <translation>
            <numerusform>Chargement des lots&#xa0;: %1 sur %2</numerusform>
            <numerusform>Chargement des lots&#xa0;: %1 sur %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches cannot be read. Refresh them to get them from Enrow again.</source>
        <translation>
            <numerusform>%1 des %2 lots illisible. Actualisez-le pour le redemander à Enrow.</numerusform>
            <numerusform>%1 des %2 lots illisibles. Actualisez-les pour les redemander à Enrow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::MainWindow</name>
    <message>
        <source>API &amp;key…</source>
        <translation>&amp;Clé API…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>Enrow Desk</source>
        <translation>Enrow Desk</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lot</translation>
    </message>
    <message>
        <source>Enter the API key that Enrow gave you</source>
        <translation>Saisir la clé API qu’Enrow vous a donnée</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Add batches</source>
        <translation>&amp;Ajouter des lots</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Match a &amp;list…</source>
        <translation>&amp;Rapprocher une liste…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Res&amp;taurer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Paste batch IDs</source>
        <translation>&amp;Coller des ID de lot</translation>
    </message>
    <message>
        <source>&amp;Find rows</source>
        <translation>Rechercher des &amp;lignes</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Credits</source>
        <translation>&amp;Crédits</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Shortcuts and search</source>
        <translation>&amp;Raccourcis et recherche</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation>Signaler un &amp;problème…</translation>
    </message>
    <message>
        <source>&amp;About Enrow Desk</source>
        <translation>À propos d’&amp;Enrow Desk</translation>
    </message>
</context>
<context>
    <name>enrow::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>enrow::MoreButton</name>
    <message>
        <source>&amp;More options</source>
        <translation>P&amp;lus d’options</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
</context>
<context>
    <name>enrow::NotificationText</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, and a number of further ones</comment>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 trouvés sur %2</translation>
    </message>
    <message>
        <source>The credits do not add up.</source>
        <translation>Les crédits ne concordent pas.</translation>
    </message>
    <message>
        <source>%1: completed</source>
        <comment>name of a batch</comment>
        <translation>%1&#xa0;: terminé</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <comment>name of a batch</comment>
        <translation>%1&#xa0;: échoué</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches completed</source>
        <translation>
            <numerusform>%1 lot terminé</numerusform>
            <numerusform>%1 lots terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches failed</source>
        <translation>
            <numerusform>%1 lot échoué</numerusform>
            <numerusform>%1 lots échoués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches ended</source>
        <translation>
            <numerusform>%1 lot achevé</numerusform>
            <numerusform>%1 lots achevés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 completed, %2 failed</source>
        <comment>numbers of batches</comment>
        <translation>Terminés&#xa0;: %1, échoués&#xa0;: %2</translation>
    </message>
    <message>
        <source>The credits do not add up: %1</source>
        <comment>names of batches</comment>
        <translation>Les crédits ne concordent pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 valid</source>
        <comment>a number of e-mails</comment>
        <translation>Valides&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>enrow::OpenOutside</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>This system has no program to open it with.</source>
        <translation>Ce système n’a pas de programme pour l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>enrow::OpenedBar</name>
    <message>
        <source>Not all could be read: %1.</source>
        <comment>%1 says of files what is wrong</comment>
        <translation>Tout n’a pas pu être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not all could be read: %1; and %2 more.</source>
        <comment>%1 says of files what is wrong</comment>
        <translation>Tout n’a pas pu être lu&#xa0;: %1&#x202f;; et %2 de plus.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove the opened batches from the list again</source>
        <translation>Retirer de la liste les lots ouverts</translation>
    </message>
    <message numerus="yes">
        <source>Opened %Ln batches.</source>
        <translation>
            <numerusform>%Ln lot ouvert.</numerusform>
            <numerusform>%Ln lots ouverts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches of the list have their results now.</source>
        <translation>
            <numerusform>%Ln lot de la liste a maintenant ses résultats.</numerusform>
            <numerusform>%Ln lots de la liste ont maintenant leurs résultats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were already in the list.</source>
        <translation>
            <numerusform>%Ln était déjà dans la liste.</numerusform>
            <numerusform>%Ln étaient déjà dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln batches the list already holds more than the files, and keeps it.</source>
        <translation>
            <numerusform>Pour %Ln lot, la liste contient déjà plus que le fichier&#xa0;: ses données sont conservées.</numerusform>
            <numerusform>Pour %Ln lots, la liste contient déjà plus que les fichiers&#xa0;: leurs données sont conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches came without results: they are requested from Enrow.</source>
        <translation>
            <numerusform>%Ln lot est arrivé sans résultats&#xa0;: ils sont demandés à Enrow.</numerusform>
            <numerusform>%Ln lots sont arrivés sans résultats&#xa0;: ils sont demandés à Enrow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::PathLabel</name>
    <message>
        <source>List: %1</source>
        <comment>a file</comment>
        <translation>Liste&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>enrow::PlanText</name>
    <message numerus="yes">
        <source>%1 rows in 2 files: “%2” and another.</source>
        <translation>
            <numerusform>%1 ligne en 2 fichiers&#xa0;: «&#x202f;%2&#x202f;» et un autre.</numerusform>
            <numerusform>%1 lignes en 2 fichiers&#xa0;: «&#x202f;%2&#x202f;» et un autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in %2 files: “%3” and others.</source>
        <translation>
            <numerusform>%1 ligne en %2 fichiers&#xa0;: «&#x202f;%3&#x202f;» et d’autres.</numerusform>
            <numerusform>%1 lignes en %2 fichiers&#xa0;: «&#x202f;%3&#x202f;» et d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in “%2”.</source>
        <translation>
            <numerusform>%1 ligne dans «&#x202f;%2&#x202f;».</numerusform>
            <numerusform>%1 lignes dans «&#x202f;%2&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are left out because of their qualification.</source>
        <translation>
            <numerusform>%1 ligne est exclue en raison de sa qualification.</numerusform>
            <numerusform>%1 lignes sont exclues en raison de leur qualification.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are left out because they are on the list to leave out.</source>
        <translation>
            <numerusform>%1 ligne est exclue, car elle figure dans la liste d’exclusion.</numerusform>
            <numerusform>%1 lignes sont exclues, car elles figurent dans la liste d’exclusion.</numerusform>
        </translation>
    </message>
    <message>
        <source>These columns are left out because no chosen batch can fill them: %1.</source>
        <comment>names of columns</comment>
        <translation>Ces colonnes sont exclues, car aucun lot choisi ne peut les remplir&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cells have more text than a workbook takes and are cut at their end.</source>
        <translation>
            <numerusform>%1 cellule contient plus de texte qu’un classeur n’en accepte&#x202f;; sa fin est coupée.</numerusform>
            <numerusform>%1 cellules contiennent plus de texte qu’un classeur n’en accepte&#x202f;; leur fin est coupée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are left out because they are duplicates.</source>
        <translation>
            <numerusform>%1 ligne est exclue, car c’est un doublon.</numerusform>
            <numerusform>%1 lignes sont exclues, car ce sont des doublons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty in %2 of %3 rows</source>
        <comment>a column, and two numbers</comment>
        <translation>
            <numerusform>%1 est vide dans %2 ligne sur %3</numerusform>
            <numerusform>%1 est vide dans %2 des %3 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are all empty in %2 of %3 rows</source>
        <comment>columns, and two numbers</comment>
        <translation>
            <numerusform>%1 sont toutes vides dans %2 ligne sur %3</numerusform>
            <numerusform>%1 sont toutes vides dans %2 des %3 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, where it is required.</source>
        <comment>a column is empty in some rows</comment>
        <translation>%1, alors que c’est obligatoire.</translation>
    </message>
    <message>
        <source>%1; %2 refuses those.</source>
        <comment>a column is empty in some rows, and the name of a program</comment>
        <translation>%1&#x202f;; %2 refuse ces lignes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows have nothing in these columns.</source>
        <translation>
            <numerusform>%1 ligne n’a rien dans ces colonnes.</numerusform>
            <numerusform>%1 lignes n’ont rien dans ces colonnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>“%1” in every row</source>
        <translation>«&#x202f;%1&#x202f;» dans chaque ligne</translation>
    </message>
    <message>
        <source>First name, found or searched</source>
        <translation>Prénom, trouvé ou recherché</translation>
    </message>
    <message>
        <source>Last name, found or searched</source>
        <translation>Nom, trouvé ou recherché</translation>
    </message>
    <message>
        <source>Company, found or searched</source>
        <translation>Entreprise, trouvée ou recherchée</translation>
    </message>
    <message>
        <source>Domain, found or searched</source>
        <translation>Domaine, trouvé ou recherché</translation>
    </message>
</context>
<context>
    <name>enrow::PreferencesController</name>
    <message>
        <source>The password of the proxy is kept for this run only. %1</source>
        <translation>Le mot de passe du proxy n’est conservé que pour cette session. %1</translation>
    </message>
    <message>
        <source>Folder of automatic exports</source>
        <translation>Dossier des exports automatiques</translation>
    </message>
</context>
<context>
    <name>enrow::PreferencesDialog</name>
    <message>
        <source>The language changes when Enrow Desk starts again.</source>
        <translation>La langue changera au prochain démarrage d’Enrow Desk.</translation>
    </message>
    <message>
        <source>Notify me when batches end while the window is in the background</source>
        <translation>Me prévenir de la fin des lots quand la fenêtre est en arrière-plan</translation>
    </message>
    <message>
        <source>Disable formulas</source>
        <translation>Désactiver les formules</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Compact, two lines for each batch</source>
        <translation>Compacte, deux lignes par lot</translation>
    </message>
    <message>
        <source>Comfortable, three lines for each batch</source>
        <translation>Aérée, trois lignes par lot</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>List of batches</source>
        <translation>Liste des lots</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would run as a formula, in files and in what is copied from the table</source>
        <translation>Ajoute un &apos; devant les cellules qu’un tableur exécuterait comme formule, dans les fichiers et dans ce qui est copié du tableau</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>proxy.example.com</source>
        <comment>a made-up host</comment>
        <translation>proxy.example.com</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Saved in the keychain of this computer, like API keys</source>
        <translation>Enregistré dans le trousseau de cet ordinateur, comme les clés API</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>File of the archive</source>
        <translation>Fichier de l’archive</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Started with --language %1, which decides this time.</source>
        <translation>Lancé avec --language %1, qui décide cette fois.</translation>
    </message>
</context>
<context>
    <name>enrow::PresetBox</name>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Enregistrer le préréglage</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Renommer le préréglage</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Load from file…</source>
        <translation>Charger depuis un fichier…</translation>
    </message>
    <message>
        <source>Preset (*.json)</source>
        <translation>Préréglage (*.json)</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>This name is too long. Enter a shorter one.</source>
        <translation>Ce nom est trop long. Saisissez-en un plus court.</translation>
    </message>
    <message>
        <source>“%1” is a preset of Enrow Desk. Enter another name.</source>
        <translation>«&#x202f;%1&#x202f;» est un préréglage d’Enrow Desk. Saisissez un autre nom.</translation>
    </message>
    <message>
        <source>The preset could not be read or saved.</source>
        <translation>Le préréglage n’a pas pu être lu ou enregistré.</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Aucun préréglage</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>Gérer les préréglages</translation>
    </message>
    <message>
        <source>Save, rename, remove, load and share presets</source>
        <translation>Enregistrer, renommer, retirer, charger et partager des préréglages</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Choix personnel</translation>
    </message>
</context>
<context>
    <name>enrow::ProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Copy this, write below it what you did and what happened, and send it to whoever gave you Enrow Desk. It names no key, no batch and nobody.</source>
        <translation>Copiez ce texte, ajoutez dessous ce que vous avez fait et ce qui s’est passé, puis envoyez-le à la personne qui vous a fourni Enrow Desk. Il ne cite ni clé, ni lot, ni personne.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>enrow::ProgressLine</name>
    <message numerus="yes">
        <source>%1 batches wait</source>
        <translation>
            <numerusform>%1 lot en attente</numerusform>
            <numerusform>%1 lots en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Running: %1 batches</source>
        <translation>
            <numerusform>En cours&#xa0;: %1 lot</numerusform>
            <numerusform>En cours&#xa0;: %1 lots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows finished of rows requested</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>enrow::Reason</name>
    <message>
        <source>a preset cannot have that name</source>
        <translation>ce nom ne convient pas à un préréglage</translation>
    </message>
    <message>
        <source>a built-in preset has that name</source>
        <translation>un préréglage du programme porte déjà ce nom</translation>
    </message>
    <message>
        <source>it is too long for a list of addresses</source>
        <translation>le fichier est trop long pour une liste d’adresses</translation>
    </message>
    <message>
        <source>it holds neither an address nor a domain</source>
        <translation>le fichier ne contient ni adresse ni domaine</translation>
    </message>
    <message>
        <source>its sheet &apos;%1&apos; is empty</source>
        <translation>la feuille «&#x202f;%1&#x202f;» est vide</translation>
    </message>
    <message>
        <source>an encoding is for lists in text, and it is a workbook</source>
        <translation>un encodage ne vaut que pour une liste au format texte, or c’est un classeur</translation>
    </message>
    <message>
        <source>it cannot be read twice: save it as a file first</source>
        <translation>le fichier ne peut pas être lu deux fois&#x202f;; enregistrez-le d’abord</translation>
    </message>
    <message>
        <source>a sheet is named, but it is not a workbook</source>
        <translation>une feuille est indiquée, mais ce n’est pas un classeur</translation>
    </message>
    <message>
        <source>it has a row of more than 64 MiB</source>
        <translation>une ligne dépasse 64&#xa0;Mio</translation>
    </message>
    <message>
        <source>it has more text than any workbook of its rows</source>
        <translation>le fichier contient plus de texte qu’un classeur de ce nombre de lignes ne peut en avoir</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>it is a workbook: save it as CSV first</source>
        <translation>c’est un classeur&#x202f;; enregistrez-le d’abord en CSV</translation>
    </message>
    <message>
        <source>it is in UTF-32, which is not read here: save it as UTF-8 first</source>
        <translation>le fichier est en UTF-32, qui n’est pas lu ici&#x202f;; enregistrez-le d’abord en UTF-8</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>ce n’est pas du texte</translation>
    </message>
    <message>
        <source>it has more styles than any workbook</source>
        <translation>le fichier contient plus de styles qu’un classeur ne peut en avoir</translation>
    </message>
    <message>
        <source>a cell has more text than a cell can have</source>
        <translation>une cellule contient plus de texte qu’une cellule ne peut en avoir</translation>
    </message>
    <message>
        <source>it has more texts than this program can hold</source>
        <translation>le fichier contient plus de textes que ce programme ne peut en traiter</translation>
    </message>
    <message>
        <source>its rows are not in order</source>
        <translation>les lignes ne sont pas dans l’ordre</translation>
    </message>
    <message>
        <source>it has more cells than a sheet can have</source>
        <translation>le fichier contient plus de cellules qu’une feuille ne peut en avoir</translation>
    </message>
    <message>
        <source>a cell has a text that is not in the file</source>
        <translation>une cellule renvoie à un texte absent du fichier</translation>
    </message>
    <message>
        <source>the workbook is damaged or incomplete; get it again, or open it in a spreadsheet program and save it again</source>
        <translation>le classeur est endommagé ou incomplet&#x202f;; récupérez-le de nouveau, ou ouvrez-le dans un tableur et réenregistrez-le</translation>
    </message>
    <message>
        <source>the workbook is damaged or incomplete (%1); get it again, or open it in a spreadsheet program and save it again</source>
        <translation>le classeur est endommagé ou incomplet (%1)&#x202f;; récupérez-le de nouveau, ou ouvrez-le dans un tableur et réenregistrez-le</translation>
    </message>
    <message>
        <source>it is protected by a password: save it without one first</source>
        <translation>le fichier est protégé par un mot de passe&#x202f;; enregistrez-le d’abord sans mot de passe</translation>
    </message>
    <message>
        <source>it is a workbook of an old kind (.xls): save it as .xlsx or as CSV first</source>
        <translation>c’est un classeur d’un ancien format (.xls)&#x202f;; enregistrez-le d’abord en .xlsx ou en CSV</translation>
    </message>
    <message>
        <source>it is a binary workbook (.xlsb): save it as .xlsx or as CSV first</source>
        <translation>c’est un classeur binaire (.xlsb)&#x202f;; enregistrez-le d’abord en .xlsx ou en CSV</translation>
    </message>
    <message>
        <source>it is an OpenDocument file (.ods): save it as .xlsx or as CSV first</source>
        <translation>c’est un fichier OpenDocument (.ods)&#x202f;; enregistrez-le d’abord en .xlsx ou en CSV</translation>
    </message>
    <message>
        <source>it is a text or a presentation, not a workbook</source>
        <translation>c’est un document texte ou une présentation, pas un classeur</translation>
    </message>
    <message>
        <source>it is a Numbers file: export it as .xlsx or as CSV first</source>
        <translation>c’est un fichier Numbers&#x202f;; exportez-le d’abord en .xlsx ou en CSV</translation>
    </message>
    <message>
        <source>it is not a workbook</source>
        <translation>ce n’est pas un classeur</translation>
    </message>
    <message>
        <source>it has more than %1 sheets</source>
        <translation>le fichier contient plus de %1 feuilles</translation>
    </message>
    <message>
        <source>it has no sheet with cells</source>
        <translation>aucune feuille ne contient de cellules</translation>
    </message>
    <message>
        <source>it has no sheet &apos;%1&apos;; there are %2</source>
        <translation>il n’y a pas de feuille «&#x202f;%1&#x202f;»&#x202f;; feuilles présentes&#xa0;: %2</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation>les éléments sont imbriqués trop profondément</translation>
    </message>
    <message>
        <source>it defines words of its own, as no workbook does</source>
        <translation>le fichier définit ses propres termes, ce qu’aucun classeur ne fait</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>le fichier contient plus de %1 parties</translation>
    </message>
    <message>
        <source>it has no part %1</source>
        <translation>la partie %1 est absente</translation>
    </message>
    <message>
        <source>its part %1 cannot be unpacked</source>
        <translation>la partie %1 ne peut pas être décompressée</translation>
    </message>
    <message>
        <source>it has a text or a tag that is longer than any of a workbook</source>
        <translation>un texte ou une balise est plus long que dans tout classeur</translation>
    </message>
    <message>
        <source>unpacked it is larger than any workbook of its rows</source>
        <translation>une fois décompressé, le fichier est plus gros qu’un classeur de ce nombre de lignes ne peut l’être</translation>
    </message>
    <message>
        <source>unpacked it is %1 times as large: no workbook is</source>
        <translation>une fois décompressé, le fichier est %1 fois plus gros, ce qui n’arrive avec aucun classeur</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>la réponse est vide</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>mène à %1</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>connexion fermée</translation>
    </message>
    <message>
        <source>through the proxy %1: %2</source>
        <translation>par le proxy %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the reply is about another batch</source>
        <translation>la réponse concerne un autre lot</translation>
    </message>
    <message>
        <source>it asks for a wait of more than a day, which is taken for a mistake</source>
        <translation>il est demandé d’attendre plus d’un jour, ce qui est pris pour une erreur</translation>
    </message>
    <message>
        <source>%1; it asks for a wait of more than a day, which is taken for a mistake</source>
        <translation>%1&#x202f;; il est demandé d’attendre plus d’un jour, ce qui est pris pour une erreur</translation>
    </message>
    <message>
        <source>%1 did not accept those that were given</source>
        <translation>%1 n’a pas accepté ceux qui ont été donnés</translation>
    </message>
    <message>
        <source>%1 rows, and it does not say how many were requested</source>
        <translation>%1 lignes, sans dire combien ont été demandées</translation>
    </message>
    <message>
        <source>%1 rows for %2 requested</source>
        <translation>%1 lignes pour %2 demandées</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>more than 1024 MiB of rows</source>
        <translation>plus de 1024 Mio de lignes</translation>
    </message>
    <message>
        <source>in a way that this program does not know</source>
        <translation>d’une façon que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>it came packed as %1 and cannot be unpacked</source>
        <translation>elle est arrivée compressée en %1 et ne peut pas être décompressée</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE and SSL_CERT_DIR name no certificate (%1), so no server is trusted</source>
        <translation>SSL_CERT_FILE et SSL_CERT_DIR ne désignent aucun certificat (%1), donc aucun serveur n’est reconnu</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation>ce n’est pas une adresse</translation>
    </message>
    <message>
        <source>it may have a scheme, a host, a port and a path, and nothing else</source>
        <translation>elle peut avoir un schéma, un hôte, un port et un chemin, et rien d’autre</translation>
    </message>
    <message>
        <source>http is allowed to this machine only; use https</source>
        <translation>http n’est permis que vers cet ordinateur&#x202f;; utilisez https</translation>
    </message>
    <message>
        <source>it is not an https address</source>
        <translation>ce n’est pas une adresse https</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not UTF-8: it cannot be used, not even as the name of a file</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas en UTF-8&#xa0;: inutilisable, même comme nom de fichier</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>il n’a pas de nom</translation>
    </message>
    <message>
        <source>its name is not UTF-8: it would be changed</source>
        <translation>son nom n’est pas en UTF-8&#xa0;: il serait changé</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>il n’y a pas de dossier %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is nothing that a name can take up</source>
        <translation>«&#x202f;%1&#x202f;» n’est rien qu’un nom puisse contenir</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand between cells</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être entre des cellules</translation>
    </message>
    <message>
        <source>it is too long for a preset</source>
        <translation>c’est trop long pour un préréglage</translation>
    </message>
    <message>
        <source>it is not a text file in UTF-8</source>
        <translation>ce n’est pas un fichier texte en UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON: %1</source>
        <translation>ce n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>this program reads version %1</source>
        <translation>ce programme lit la version %1</translation>
    </message>
    <message>
        <source>it is missing or blank</source>
        <translation>manque ou est vide</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation>n’est pas un texte</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>le texte dépasse %1 caractères</translation>
    </message>
    <message>
        <source>it has control characters</source>
        <translation>contient des caractères de contrôle</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>n’est ni true ni false</translation>
    </message>
    <message>
        <source>it is not a whole number from %1 to %2</source>
        <translation>n’est pas un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>it is not a list of %1 to %2 columns</source>
        <translation>n’est pas une liste de %1 à %2 colonnes</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>n’est pas un objet</translation>
    </message>
    <message>
        <source>a column of a text needs one</source>
        <translation>une colonne de texte fixe en a besoin</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>nothing is known by that name</source>
        <translation>rien n’est connu sous ce nom</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is unknown</source>
        <translation>«&#x202f;%1&#x202f;» est inconnu</translation>
    </message>
    <message>
        <source>a workbook with more than %1 sheets cannot be written</source>
        <translation>un classeur de plus de %1 feuilles ne peut pas être écrit</translation>
    </message>
    <message>
        <source>no room for a workbook</source>
        <translation>pas de place pour un classeur</translation>
    </message>
    <message>
        <source>the list has %1 columns &apos;%2&apos;: say which one as #N</source>
        <translation>la liste a %1 colonnes «&#x202f;%2&#x202f;»&#xa0;: indiquez laquelle par #N</translation>
    </message>
    <message>
        <source>the list has no column &apos;%1&apos;</source>
        <translation>la liste n’a pas de colonne «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the archive is not open</source>
        <translation>l’archive n’est pas ouverte</translation>
    </message>
    <message>
        <source>%1; it cannot be moved aside (%2)</source>
        <translation>%1&#x202f;; elle ne peut pas être mise de côté (%2)</translation>
    </message>
    <message>
        <source>it is not an archive of Enrow Desk</source>
        <translation>ce n’est pas une archive d’Enrow Desk</translation>
    </message>
    <message>
        <source>its digest differs</source>
        <translation>la somme de contrôle ne concorde pas</translation>
    </message>
    <message>
        <source>its size is impossible</source>
        <translation>la taille est impossible</translation>
    </message>
    <message>
        <source>its size differs</source>
        <translation>la taille ne concorde pas</translation>
    </message>
    <message>
        <source>it holds no results</source>
        <translation>sans résultats</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>lecture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>it cannot be read: the link %1 leads nowhere</source>
        <translation>lecture impossible&#xa0;: le lien %1 ne mène nulle part</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <translation>un autre programme est en train d’y écrire</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>nothing was archived yet</source>
        <translation>rien n’a encore été archivé</translation>
    </message>
    <message>
        <source>there is no reply</source>
        <translation>il n’y a pas de réponse</translation>
    </message>
</context>
<context>
    <name>enrow::ReasonText</name>
    <message>
        <source>it is empty</source>
        <translation>le texte est vide</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>le texte dépasse %1 caractères</translation>
    </message>
    <message>
        <source>it contains an invisible control character</source>
        <translation>le texte contient un caractère de contrôle invisible</translation>
    </message>
    <message>
        <source>it contains a broken character</source>
        <translation>le texte contient un caractère endommagé</translation>
    </message>
    <message>
        <source>it has quotation marks around it. Paste it without them</source>
        <translation>le texte est entre guillemets. Collez-le sans guillemets</translation>
    </message>
    <message>
        <source>there is something before the key. Paste only the key</source>
        <translation>quelque chose précède la clé. Collez seulement la clé</translation>
    </message>
    <message>
        <source>it contains a space</source>
        <translation>le texte contient un espace</translation>
    </message>
    <message>
        <source>it contains a special character</source>
        <translation>le texte contient un caractère spécial</translation>
    </message>
</context>
<context>
    <name>enrow::RemovalBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Put the removed batches back into the list</source>
        <translation>Remettre les lots retirés dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln batches</source>
        <translation>
            <numerusform>%Ln lot retiré</numerusform>
            <numerusform>%Ln lots retirés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::ResultDelegate</name>
    <message>
        <source>in %1</source>
        <comment>a column</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Found in %1: %2</source>
        <comment>a column and its value</comment>
        <translation>Trouvé dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>enrow::ResultHeader</name>
    <message>
        <source>At a glance</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Recherché</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>&amp;Show all columns</source>
        <translation>Afficher &amp;toutes les colonnes</translation>
    </message>
    <message>
        <source>%1 (empty)</source>
        <comment>a column</comment>
        <translation>%1 (vide)</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>&amp;Masquer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>S&amp;mallest first</source>
        <translation>Ordre &amp;croissant</translation>
    </message>
    <message>
        <source>Sort &amp;A to Z</source>
        <translation>Trier de &amp;A à Z</translation>
    </message>
    <message>
        <source>&amp;Largest first</source>
        <translation>Ordre &amp;décroissant</translation>
    </message>
    <message>
        <source>Sort &amp;Z to A</source>
        <translation>Trier de &amp;Z à A</translation>
    </message>
    <message>
        <source>Or&amp;iginal order</source>
        <translation>Ordre d’&amp;origine</translation>
    </message>
</context>
<context>
    <name>enrow::ResultTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copier avec les &amp;en-têtes</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Select whole &amp;rows</source>
        <translation>Sélectionner les &amp;lignes entières</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Shift+Space</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>%1 cells are too many to copy. Select fewer, or export them to a file.</source>
        <translation>%1 cellules, c’est trop pour une copie. Sélectionnez-en moins, ou exportez-les dans un fichier.</translation>
    </message>
    <message>
        <source>A selection of %1 rows is too large to keep while others are shown.</source>
        <translation>Une sélection de %1 lignes est trop grande pour être conservée quand d’autres lignes s’affichent.</translation>
    </message>
</context>
<context>
    <name>enrow::ResultTableModel</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1: click to sort, right-click to choose columns</source>
        <translation>%1&#xa0;: cliquez pour trier, clic droit pour choisir les colonnes</translation>
    </message>
</context>
<context>
    <name>enrow::ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches</source>
        <translation>
            <numerusform>%1 lot</numerusform>
            <numerusform>%1 lots</numerusform>
        </translation>
    </message>
    <message>
        <source>The only row of %1</source>
        <comment>a batch, or a number of them</comment>
        <translation>La seule ligne de %1</translation>
    </message>
    <message>
        <source>None of the %1 rows of %2</source>
        <comment>a number of rows, and a batch or a number of them</comment>
        <translation>Aucune des %1 lignes de %2</translation>
    </message>
    <message>
        <source>%1 does not have “%2”.</source>
        <translation>%1 ne contient pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 has “%2”.</source>
        <translation>%1 ne contient «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 does not have this qualification.</source>
        <translation>%1 n’a pas cette qualification.</translation>
    </message>
    <message>
        <source>%1 has this qualification.</source>
        <translation>%1 n’a cette qualification.</translation>
    </message>
    <message>
        <source>%1 does not have “%2” and this qualification.</source>
        <translation>%1 ne contient pas «&#x202f;%2&#x202f;» avec cette qualification.</translation>
    </message>
    <message>
        <source>%1 has “%2” and this qualification.</source>
        <translation>%1 ne contient «&#x202f;%2&#x202f;» avec cette qualification.</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Aucune ligne ne correspond</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No batch chosen</source>
        <translation>Aucun lot choisi</translation>
    </message>
    <message>
        <source>Choose one or more batches in the list to see their results.</source>
        <translation>Choisissez un ou plusieurs lots dans la liste pour voir leurs résultats.</translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>Lecture des résultats…</translation>
    </message>
    <message>
        <source>They are in the archive on this computer.</source>
        <translation>Ils sont dans l’archive de cet ordinateur.</translation>
    </message>
    <message>
        <source>The results cannot be read</source>
        <translation>Les résultats sont illisibles</translation>
    </message>
    <message>
        <source>The archive does not give them. Refresh the batch to get them from Enrow again.</source>
        <translation>L’archive ne les fournit pas. Actualisez le lot pour les redemander à Enrow.</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>These batches have no rows.</source>
        <translation>Ces lots n’ont pas de lignes.</translation>
    </message>
</context>
<context>
    <name>enrow::RowChoice</name>
    <message>
        <source>&amp;All rows (%1), in the order of the table</source>
        <translation>&amp;Toutes les lignes (%1), dans l’ordre du tableau</translation>
    </message>
    <message>
        <source>Every row of the chosen batches</source>
        <translation>Toutes les lignes des lots choisis</translation>
    </message>
    <message>
        <source>&amp;Visible rows (%1)</source>
        <translation>Lignes &amp;visibles (%1)</translation>
    </message>
    <message>
        <source>The rows that match the filter, in the order of the table</source>
        <translation>Les lignes qui correspondent au filtre, dans l’ordre du tableau</translation>
    </message>
    <message>
        <source>&amp;Selected rows (%1)</source>
        <translation>Lignes &amp;sélectionnées (%1)</translation>
    </message>
    <message>
        <source>The rows that are selected in the table, in its order</source>
        <translation>Les lignes sélectionnées dans le tableau, dans son ordre</translation>
    </message>
    <message>
        <source>&amp;All rows (%1)</source>
        <translation>&amp;Toutes les lignes (%1)</translation>
    </message>
    <message>
        <source>Every row of the chosen batches, in the order they came</source>
        <translation>Toutes les lignes des lots choisis, dans leur ordre d’arrivée</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Any qualification</source>
        <translation>Toutes les qualifications</translation>
    </message>
    <message>
        <source>Others only</source>
        <translation>Autres seulement</translation>
    </message>
    <message>
        <source>Valid or found only</source>
        <translation>Valides ou trouvés seulement</translation>
    </message>
    <message>
        <source>Invalid or not found only</source>
        <translation>Invalides ou non trouvés seulement</translation>
    </message>
</context>
<context>
    <name>enrow::RowFields</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Recherché</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Write an e-mail to this address</source>
        <translation>Écrire un e-mail à cette adresse</translation>
    </message>
    <message>
        <source>Open this page in the browser</source>
        <translation>Ouvrir cette page dans le navigateur</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copier «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>enrow::RowsText</name>
    <message numerus="yes">
        <source>%1 rows received, and the reply mentions another page.</source>
        <translation>
            <numerusform>%1 ligne reçue, et la réponse mentionne une autre page.</numerusform>
            <numerusform>%1 lignes reçues, et la réponse mentionne une autre page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows received, but the reply announces %2.</source>
        <translation>
            <numerusform>%1 ligne reçue, mais la réponse en annonce %2.</numerusform>
            <numerusform>%1 lignes reçues, mais la réponse en annonce %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows received.</source>
        <translation>
            <numerusform>%1 ligne reçue sur %2.</numerusform>
            <numerusform>%1 lignes reçues sur %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply mentions another page.</source>
        <translation>La réponse mentionne une autre page.</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>a number of rows</comment>
        <translation>il en manque %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <comment>a number of rows</comment>
        <translation>%1 en trop</translation>
    </message>
    <message>
        <source>more pages of %1</source>
        <comment>a number of batches</comment>
        <translation>d’autres pages (lots&#xa0;: %1)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches returned other numbers of rows than announced: %3.</source>
        <translation>
            <numerusform>Nombre de lignes différent de celui annoncé pour %1 des %2 lots&#xa0;: %3.</numerusform>
            <numerusform>Nombre de lignes différent de celui annoncé pour %1 des %2 lots&#xa0;: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply gives counts that cannot be: %1.</source>
        <comment>%1 is what came: requested 1e30</comment>
        <translation>La réponse donne des nombres impossibles&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <comment>that came, of those requested</comment>
        <translation>
            <numerusform>%1 sur %2 ligne</numerusform>
            <numerusform>%1 sur %2 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches failed, with %3.</source>
        <translation>
            <numerusform>Échec de %1 des %2 lots, avec %3.</numerusform>
            <numerusform>Échec de %1 des %2 lots, avec %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>This batch failed, with %1.</source>
        <translation>Ce lot a échoué, avec %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches returned no rows.</source>
        <translation>
            <numerusform>Aucune ligne renvoyée pour %1 des %2 lots.</numerusform>
            <numerusform>Aucune ligne renvoyée pour %1 des %2 lots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entries of the results are not rows.</source>
        <translation>
            <numerusform>%1 élément des résultats n’est pas une ligne.</numerusform>
            <numerusform>%1 éléments des résultats ne sont pas des lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts that cannot be came with %1 of %2 batches.</source>
        <translation>Nombres impossibles reçus pour %1 des %2 lots.</translation>
    </message>
    <message>
        <source>Still running: more rows may come.</source>
        <translation>Encore en cours&#xa0;: d’autres lignes peuvent arriver.</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches still running.</source>
        <translation>
            <numerusform>%1 lot encore en cours.</numerusform>
            <numerusform>%1 lots encore en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows missing</source>
        <translation>
            <numerusform>%1 ligne manquante</numerusform>
            <numerusform>%1 lignes manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a number of batches</comment>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 without rows</source>
        <comment>a number of batches</comment>
        <translation>%1 sans lignes</translation>
    </message>
    <message>
        <source>%1 running</source>
        <comment>a number of batches</comment>
        <translation>%1 en cours</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches failed and returned no rows.</source>
        <translation>
            <numerusform>%1 lot sur %2 a échoué et n’a renvoyé aucune ligne.</numerusform>
            <numerusform>%1 lots sur %2 ont échoué et n’ont renvoyé aucune ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>This batch failed and returned no rows.</source>
        <translation>Ce lot a échoué et n’a renvoyé aucune ligne.</translation>
    </message>
</context>
<context>
    <name>enrow::RunningTitle</name>
    <message>
        <source>(%1 running) %2</source>
        <comment>a number of batches, the name of the program</comment>
        <translation>(%1 en cours) %2</translation>
    </message>
</context>
<context>
    <name>enrow::SampleWindow</name>
    <message>
        <source>Sample data – Enrow Desk</source>
        <translation>Données d’exemple – Enrow Desk</translation>
    </message>
</context>
<context>
    <name>enrow::SearchRemark</name>
    <message>
        <source>“%1” is searched for in the text of the rows. Type qualification:%1 to search by outcome.</source>
        <translation>«&#x202f;%1&#x202f;» est recherché dans le texte des lignes. Tapez qualification:%1 pour chercher par qualification.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Did you mean %2?</source>
        <translation>La colonne «&#x202f;%1&#x202f;» n’existe pas. Vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>There is no column “%1”. It is searched for as a word.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» n’existe pas. Ce texte est recherché comme un mot.</translation>
    </message>
    <message>
        <source>These rows have no column “%1”.</source>
        <translation>Ces lignes n’ont pas de colonne «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The column “%1” is empty in all of these rows.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» est vide dans toutes ces lignes.</translation>
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
        <translation>Suivez vos lots Enrow</translation>
    </message>
    <message>
        <source>See what they found and what they cost, and export the results.</source>
        <translation>Voyez ce qu’ils ont trouvé et ce qu’ils ont coûté, et exportez les résultats.</translation>
    </message>
    <message>
        <source>Enter your API key</source>
        <translation>Saisissez votre clé API</translation>
    </message>
    <message>
        <source>You find it in your Enrow account. It is tested before it is saved.</source>
        <translation>Vous la trouverez dans votre compte Enrow. Elle est testée avant d’être enregistrée.</translation>
    </message>
    <message>
        <source>API key…</source>
        <translation>Clé API…</translation>
    </message>
    <message>
        <source>Paste batch IDs</source>
        <translation>Collez des ID de lot</translation>
    </message>
    <message>
        <source>Press Ctrl+V anywhere in this window, or drop text or a file. The batch ID is the “id” that Enrow returned when the batch was started. Links, tables and whole e-mails work too.</source>
        <translation>Appuyez sur Ctrl+V n’importe où dans cette fenêtre, ou déposez un texte ou un fichier. L’ID de lot est l’«&#x202f;id&#x202f;» qu’Enrow a renvoyé au lancement du lot. Liens, tableaux et e-mails entiers conviennent aussi.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation>Ou jetez d’abord un coup d’œil</translation>
    </message>
    <message>
        <source>Simulated batches in a separate window. Nothing is charged, and nothing is saved.</source>
        <translation>Des lots simulés dans une fenêtre à part. Rien n’est débité, rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>API key ready</source>
        <translation>Clé API prête</translation>
    </message>
    <message>
        <source>It is used for the batches that you add.</source>
        <translation>Elle est utilisée pour les lots que vous ajoutez.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
</context>
<context>
    <name>enrow::StateButtons</name>
    <message>
        <source>Enter API key…</source>
        <translation>Saisir une clé API…</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Reprendre le suivi</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Arrêter le suivi</translation>
    </message>
    <message>
        <source>Try this ID as another kind of batch</source>
        <translation>Essayer cet ID avec un autre type de lot</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copier l’ID</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln IDs</source>
        <translation>
            <numerusform>Copier %Ln ID</numerusform>
            <numerusform>Copier %Ln ID</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove batch</source>
        <translation>Retirer le lot</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln batches</source>
        <translation>
            <numerusform>Retirer %Ln lot</numerusform>
            <numerusform>Retirer %Ln lots</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copier les détails pour l’assistance</translation>
    </message>
    <message>
        <source>Copy the ID, the kind, what happened and when, to send it to Enrow</source>
        <translation>Copier l’ID, le type, ce qui s’est passé et quand, pour l’envoyer à Enrow</translation>
    </message>
    <message>
        <source>Enter another key…</source>
        <translation>Saisir une autre clé…</translation>
    </message>
</context>
<context>
    <name>enrow::TableCopy</name>
    <message>
        <source>Copied an empty cell</source>
        <translation>Cellule vide copiée</translation>
    </message>
    <message>
        <source>Copied “%1”</source>
        <comment>a cell</comment>
        <translation>«&#x202f;%1&#x202f;» copié</translation>
    </message>
    <message numerus="yes">
        <source>Copied from %1 rows</source>
        <translation>
            <numerusform>Copié à partir de %1 ligne</numerusform>
            <numerusform>Copié à partir de %1 lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::UndoAction</name>
    <message>
        <source>Removed the added batch again.</source>
        <translation>Le lot ajouté a été retiré.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo adding %Ln batches</source>
        <translation>
            <numerusform>&amp;Annuler l’ajout de %Ln lot</numerusform>
            <numerusform>&amp;Annuler l’ajout de %Ln lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the %Ln added batches again.</source>
        <translation>
            <numerusform>%Ln lot ajouté a été retiré.</numerusform>
            <numerusform>Les %Ln lots ajoutés ont été retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the removed batch back into the list.</source>
        <translation>Le lot retiré est de retour dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo removing %Ln batches</source>
        <translation>
            <numerusform>&amp;Annuler le retrait de %Ln lot</numerusform>
            <numerusform>&amp;Annuler le retrait de %Ln lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln removed batches back into the list.</source>
        <translation>
            <numerusform>%Ln lot retiré est de retour dans la liste.</numerusform>
            <numerusform>%Ln lots retirés sont de retour dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo renaming</source>
        <translation>&amp;Annuler le renommage</translation>
    </message>
    <message>
        <source>Restored the previous label.</source>
        <translation>Le libellé précédent est rétabli.</translation>
    </message>
    <message>
        <source>&amp;Undo label and note</source>
        <translation>&amp;Annuler le libellé et la note</translation>
    </message>
    <message>
        <source>Restored the previous label and note.</source>
        <translation>Le libellé et la note précédents sont rétablis.</translation>
    </message>
    <message>
        <source>&amp;Undo the change of kind</source>
        <translation>&amp;Annuler le changement de type</translation>
    </message>
    <message>
        <source>Restored the previous kind.</source>
        <translation>Le type précédent est rétabli.</translation>
    </message>
    <message>
        <source>Added the batch again.</source>
        <translation>Le lot a été ajouté de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;do adding %Ln batches</source>
        <translation>
            <numerusform>&amp;Rétablir l’ajout de %Ln lot</numerusform>
            <numerusform>&amp;Rétablir l’ajout de %Ln lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added the %Ln batches again.</source>
        <translation>
            <numerusform>%Ln lot a été ajouté de nouveau.</numerusform>
            <numerusform>Les %Ln lots ont été ajoutés de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the batch again.</source>
        <translation>Le lot a été retiré de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;do removing %Ln batches</source>
        <translation>
            <numerusform>&amp;Rétablir le retrait de %Ln lot</numerusform>
            <numerusform>&amp;Rétablir le retrait de %Ln lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the %Ln batches again.</source>
        <translation>
            <numerusform>%Ln lot a été retiré de nouveau.</numerusform>
            <numerusform>Les %Ln lots ont été retirés de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;do renaming</source>
        <translation>&amp;Rétablir le renommage</translation>
    </message>
    <message>
        <source>Restored the new label.</source>
        <translation>Le nouveau libellé est rétabli.</translation>
    </message>
    <message>
        <source>Re&amp;do label and note</source>
        <translation>&amp;Rétablir le libellé et la note</translation>
    </message>
    <message>
        <source>Restored the new label and note.</source>
        <translation>Le nouveau libellé et la nouvelle note sont rétablis.</translation>
    </message>
    <message>
        <source>Re&amp;do the change of kind</source>
        <translation>&amp;Rétablir le changement de type</translation>
    </message>
    <message>
        <source>Restored the new kind.</source>
        <translation>Le nouveau type est rétabli.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>enrow::UnlikelyWords</name>
    <message>
        <source>Add these words as batch IDs</source>
        <translation>Ajouter ces mots comme ID de lot</translation>
    </message>
    <message>
        <source>“%1” does not look like a batch ID and was not added.</source>
        <translation>«&#x202f;%1&#x202f;» ne ressemble pas à un ID de lot et n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>%1 words do not look like batch IDs and were not added. Tick those that are IDs.</source>
        <translation>%1 mots ne ressemblent pas à des ID de lot et n’ont pas été ajoutés. Cochez ceux qui sont des ID.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Les %1 premiers sont affichés.</translation>
    </message>
    <message>
        <source>Add it an&amp;yway</source>
        <translation>A&amp;jouter quand même</translation>
    </message>
    <message numerus="yes">
        <source>Add %1 batches</source>
        <translation>
            <numerusform>Ajouter %1 lot</numerusform>
            <numerusform>Ajouter %1 lots</numerusform>
        </translation>
    </message>
    <message>
        <source>Add batches</source>
        <translation>Ajouter des lots</translation>
    </message>
    <message>
        <source>%1 (only part of an ID)</source>
        <translation>%1 (partie d’un ID)</translation>
    </message>
    <message>
        <source>“%1” is only part of a batch ID and was not added. Copy the whole ID.</source>
        <translation>«&#x202f;%1&#x202f;» n’est qu’une partie d’un ID de lot et n’a pas été ajouté. Copiez l’ID en entier.</translation>
    </message>
</context>
<context>
    <name>enrow::WidgetFileDialogs</name>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà.</translation>
    </message>
    <message>
        <source>What is in it will be lost. It is in the folder %1.</source>
        <translation>Son contenu sera perdu. Il se trouve dans le dossier %1.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
</context>
</TS>
