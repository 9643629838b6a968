// SPDX-License-Identifier: MIT
#include "credentials/KeychainKeyStore.h"

#include "core/KeychainSilence.h"
#include "jobs/FirstAnswer.h"

#ifdef Q_OS_LINUX
#include "credentials/SecretService.h"
#include "credentials/SessionBus.h"
#endif

#include <QPointer>
#include <QProcessEnvironment>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return {ErrorKind::KeychainLocked, job.errorString(), 0, {}};
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: break;
    }
    return {ErrorKind::KeychainFailed, job.errorString(), 0, {}};
}

// Answers a failure, as a locked keyring where it is one.
template <typename Failed>
void tellLocked(QObject *context, Failed failed)
{
#ifdef Q_OS_LINUX
    SecretService::askIfLocked(context, std::move(failed));
#else
    Q_UNUSED(context)
    failed(false);
#endif
}

template <typename Silent>
void watchService(QObject *context, std::stop_token stop, Silent silent)
{
#ifdef Q_OS_LINUX
    SecretService::watch(context, std::move(stop), std::move(silent));
#else
    Q_UNUSED(context)
    Q_UNUSED(stop)
    Q_UNUSED(silent)
#endif
}

// Answers whether a job can start without blocking the program.
template <typename Answered>
void askBus(QObject *context, Answered answered)
{
#ifdef Q_OS_LINUX
    SessionBus::askWhetherItGreets(SessionBus::addressIn(QProcessEnvironment::systemEnvironment()), context,
                                   std::move(answered));
#else
    Q_UNUSED(context)
    answered(true);
#endif
}

// Runs a job to its end, or until the service that it waits for is found to hang. `answer` turns a job that succeeded
// or found nothing into the answer; a job that did not succeed has failed for another reason where the keyring is
// locked.
template <typename Answer, typename JobType>
PendingWork run(JobType *job, QObject *context, std::function<void(Result<Answer>)> done,
                std::function<Result<Answer>(const JobType &)> answer)
{
    // Whoever comes first has the word: an answer, the end of patience, or the caller who drops the work.
    FirstAnswer<Result<Answer>> finish(std::move(done));
    job->setInsecureFallback(false);
    // The job stays alive without its listener: the keychain may call back into it late.
    QObject::connect(job, &QKeychain::Job::finished, context, [job, context, finish, answer](QKeychain::Job *) mutable {
        const bool isFound = job->error() == QKeychain::NoError;
        const Result<Answer> result =
            isFound || job->error() == QKeychain::EntryNotFound ? answer(*job) : Result<Answer>(errorOf(*job));
        if (isFound)
            finish(result);
        else
            tellLocked(context, [finish, result](bool locked) mutable {
                finish(locked ? Error{ErrorKind::KeychainLocked, {}, 0, {}} : result);
            });
    });
    auto beSilent = [finish]() mutable { finish(keychainIsSilent()); };
    // The job outlives whoever asked: what was to be written is written nevertheless.
    askBus(job, [job, caller = QPointer<QObject>(context), beSilent, over = finish.over()](bool greets) mutable {
        if (greets) {
            if (caller)
                watchService(caller, over, beSilent);
            job->start();
            return;
        }
        job->deleteLater();
        if (caller)
            beSilent();
    });
    return finish.work();
}

} // namespace

KeychainKeyStore::KeychainKeyStore(const ApiOrigin &origin)
    : m_service(u"Enrow Desk "_s + origin.baseUrl().toString(QUrl::FullyEncoded))
{
}

PendingWork KeychainKeyStore::read(const QString &name, QObject *context, ReadDone done)
{
    using Answer = std::optional<ApiKey>;
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(name);
    return run<Answer, QKeychain::ReadPasswordJob>(job, context, std::move(done),
                                                   [](const QKeychain::ReadPasswordJob &read) -> Result<Answer> {
                                                       const Result<ApiKey> key = ApiKey::parse(read.textData());
                                                       return key ? Answer(key.value()) : Answer();
                                                   });
}

PendingWork KeychainKeyStore::write(const QString &name, const ApiKey &key, QObject *context, WriteDone done)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(name);
    job->setTextData(QString::fromLatin1(key.secret()));
    return run<void, QKeychain::WritePasswordJob>(
        job, context, std::move(done), [](const QKeychain::WritePasswordJob &write) {
            return write.error() == QKeychain::NoError ? Result<void>() : Result<void>(errorOf(write));
        });
}

PendingWork KeychainKeyStore::remove(const QString &name, QObject *context, WriteDone done)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(name);
    return run<void, QKeychain::DeletePasswordJob>(job, context, std::move(done),
                                                   [](const QKeychain::DeletePasswordJob &) { return Result<void>(); });
}

} // namespace enrow
