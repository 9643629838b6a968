// SPDX-License-Identifier: MIT
#include "core/Result.h"

#include "support/TestProgram.h"

#include <QSet>

#include <memory>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_Error : public QObject
{
    Q_OBJECT

private slots:
    void onlyPassingFaultsAreTriedAgain_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("transient");
        const auto row = [](ErrorKind kind, const char *name, bool transient) {
            QTest::newRow(name) << int(kind) << QString::fromLatin1(name) << transient;
        };
        row(ErrorKind::Cancelled, "cancelled", false);
        row(ErrorKind::InvalidInput, "invalid-input", false);
        row(ErrorKind::MissingKey, "missing-key", false);
        row(ErrorKind::KeyRefused, "key-refused", false);
        row(ErrorKind::KeychainLocked, "keychain-locked", false);
        row(ErrorKind::KeychainFailed, "keychain-failed", false);
        row(ErrorKind::NotInPlan, "not-in-plan", false);
        row(ErrorKind::Forbidden, "forbidden", false);
        row(ErrorKind::NoCredits, "no-credits", false);
        row(ErrorKind::UnknownBatch, "unknown-batch", false);
        row(ErrorKind::BadRequest, "bad-request", false);
        row(ErrorKind::RateLimited, "rate-limited", true);
        row(ErrorKind::ServerFault, "server-fault", true);
        row(ErrorKind::NotTheApi, "not-the-api", true);
        row(ErrorKind::UnclearRefusal, "unclear-refusal", true);
        row(ErrorKind::ProxyNeedsLogin, "proxy-needs-login", true);
        row(ErrorKind::Offline, "offline", true);
        row(ErrorKind::TimedOut, "timed-out", true);
        row(ErrorKind::UntrustedIssuer, "untrusted-issuer", true);
        row(ErrorKind::TlsFailed, "tls-failed", true);
        row(ErrorKind::ReplyTooLarge, "reply-too-large", false);
        row(ErrorKind::UnreadableReply, "unreadable-reply", true);
        row(ErrorKind::UnexpectedStatus, "unexpected-status", false);
        row(ErrorKind::Unconfirmed, "unconfirmed", false);
        row(ErrorKind::FileExists, "file-exists", false);
        row(ErrorKind::ArchiveTooNew, "archive-too-new", false);
        row(ErrorKind::ArchiveDamaged, "archive-damaged", false);
        row(ErrorKind::DiskFull, "disk-full", false);
        row(ErrorKind::ReadOnly, "read-only", false);
        row(ErrorKind::FileFailed, "file-failed", false);
    }

    void onlyPassingFaultsAreTriedAgain()
    {
        QFETCH(int, kind);
        QFETCH(QString, name);
        QFETCH(bool, transient);
        QCOMPARE(isTransient(ErrorKind(kind)), transient);
        QCOMPARE(QString(nameOf(ErrorKind(kind))), name);
        QCOMPARE(errorKindNamed(name), ErrorKind(kind));
    }

    void namesAreUnique()
    {
        QVERIFY(!errorKindNamed(u"Offline"));
        QSet<QString> names;
        for (int kind = 0; kind <= int(ErrorKind::FileFailed); ++kind)
            names.insert(nameOf(ErrorKind(kind)));
        QCOMPARE(names.size(), int(ErrorKind::FileFailed) + 1);
    }

    void aResultIsAValueOrAnError()
    {
        Result<std::unique_ptr<int>> value(std::make_unique<int>(3));
        QVERIFY(value.ok() && value);
        QCOMPARE(*std::move(value).value(), 3);

        const Error error{ErrorKind::RateLimited, u"slow down"_s, 429, std::chrono::seconds(3)};
        const Result<std::unique_ptr<int>> failed(error);
        QVERIFY(!failed.ok() && !failed);
        QCOMPARE(failed.error(), error);
        QVERIFY(failed.error() != Error());

        const Result<QString> text(u"fine"_s);
        QCOMPARE(text->size(), 4);

        const Result<void> done;
        const Result<void> notDone(error);
        QVERIFY(done.ok());
        QCOMPARE(notDone.error().httpStatus, 429);
    }
};

ENROW_TEST(tst_Error, QCoreApplication)
#include "tst_Error.moc"
