// SPDX-License-Identifier: MIT
#include "credentials/WindowsKeyStore.h"

#include "credentials/AnswerLater.h"

#include <memory>
#include <string>

#include <windows.h>
// After it.
#include <wincred.h>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

struct FreeCredential {
    void operator()(CREDENTIALW *credential) const { ::CredFree(credential); }
};

Error failureOf(DWORD reason)
{
    // A session without a person, as that of a service, has no credentials.
    const bool isClosed = reason == ERROR_NO_SUCH_LOGON_SESSION || reason == ERROR_ACCESS_DENIED;
    return {isClosed ? ErrorKind::KeychainLocked : ErrorKind::KeychainFailed, qt_error_string(int(reason)), 0, {}};
}

Result<std::optional<ApiKey>> readKey(const std::wstring &target)
{
    CREDENTIALW *found = nullptr;
    if (::CredReadW(target.c_str(), CRED_TYPE_GENERIC, 0, &found) == 0) {
        const DWORD reason = ::GetLastError();
        return reason == ERROR_NOT_FOUND ? Result<std::optional<ApiKey>>(std::optional<ApiKey>()) : failureOf(reason);
    }
    const std::unique_ptr<CREDENTIALW, FreeCredential> credential(found);
    const QByteArray secret(reinterpret_cast<const char *>(credential->CredentialBlob),
                            qsizetype(credential->CredentialBlobSize));
    const Result<ApiKey> key = ApiKey::parse(QString::fromLatin1(secret));
    return key ? std::optional<ApiKey>(key.value()) : std::optional<ApiKey>();
}

Result<void> writeKey(std::wstring target, std::wstring name, QByteArray secret)
{
    CREDENTIALW credential = {};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = target.data();
    credential.UserName = name.data();
    credential.CredentialBlobSize = DWORD(secret.size());
    credential.CredentialBlob = reinterpret_cast<BYTE *>(secret.data());
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE; // on this computer alone, and beyond this session
    return ::CredWriteW(&credential, 0) != 0 ? Result<void>() : failureOf(::GetLastError());
}

Result<void> removeKey(const std::wstring &target)
{
    if (::CredDeleteW(target.c_str(), CRED_TYPE_GENERIC, 0) != 0)
        return {};
    const DWORD reason = ::GetLastError();
    return reason == ERROR_NOT_FOUND ? Result<void>() : failureOf(reason);
}

} // namespace

WindowsKeyStore::WindowsKeyStore(const ApiOrigin &origin)
    : m_service(u"Enrow Desk "_s + origin.baseUrl().toString(QUrl::FullyEncoded))
{
}

QString WindowsKeyStore::targetOf(const QString &name) const
{
    return m_service + u' ' + name;
}

PendingWork WindowsKeyStore::read(const QString &name, QObject *context, ReadDone done)
{
    return answerLater(context, std::move(done), readKey(targetOf(name).toStdWString()));
}

PendingWork WindowsKeyStore::write(const QString &name, const ApiKey &key, QObject *context, WriteDone done)
{
    return answerLater(context, std::move(done),
                       writeKey(targetOf(name).toStdWString(), name.toStdWString(), key.secret()));
}

PendingWork WindowsKeyStore::remove(const QString &name, QObject *context, WriteDone done)
{
    return answerLater(context, std::move(done), removeKey(targetOf(name).toStdWString()));
}

} // namespace enrow
