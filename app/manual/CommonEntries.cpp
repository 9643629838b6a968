// SPDX-License-Identifier: MIT
#include "manual/CommonEntries.h"

#include <QCommandLineOption>

using namespace Qt::StringLiterals;

namespace enrow
{

QList<ManualEntry> sharedEnvironment()
{
    return {
        {u"ENROW_API_KEY"_s,
         u"The API key. It is used instead of those in the keychain, and kept nowhere. No option takes a key, as other "
         "users of a machine can read the command lines of programs."_s},
        {u"https_proxy, all_proxy, http_proxy"_s,
         u"The proxy to go through, in small or capital letters: the first of them that is set, as "
         "http://host:port or socks5://host:port. This machine is never reached through a proxy."_s},
        {u"no_proxy"_s, u"Hosts that are reached without a proxy, separated by commas."_s},
        {u"SSL_CERT_FILE, SSL_CERT_DIR"_s,
         u"A file, or folders, with the certificates to trust in place of those of the system."_s},
        {u"XDG_DATA_HOME, XDG_CONFIG_HOME"_s, u"Replace ~/.local/share and ~/.config in FILES."_s},
    };
}

QList<ManualEntry> sharedFiles()
{
    return {
        {u"~/.local/share/EnrowDesk/enrow-desk/enrow-batches.sqlite"_s,
         u"The archive: batches and their results. It holds personal data, and only its owner can read it. --data-dir "
         "chooses another folder."_s},
        {u"~/.local/share/EnrowDesk/enrow-desk/presets"_s, u"Presets of exports of your own, a file each."_s},
        {u"~/.config/EnrowDesk/enrow-desk.ini"_s,
         u"What you chose in the window, and which key of the keychain is used. It holds no key."_s},
    };
}

ManualOption manualOptionOf(const QCommandLineOption &option, const Proposal &proposal)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    return {names, option.valueName(), option.description(), proposal, {}};
}

} // namespace enrow
