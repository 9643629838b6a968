// SPDX-License-Identifier: MIT
#include "export/SuppressList.h"

#include "support/TestProgram.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace enrow;
using namespace Qt::StringLiterals;

// Lists of those who must not be written to are read as people have them.
class tst_SuppressList : public QObject
{
    Q_OBJECT

private slots:
    void addressesAndDomains();
    void aTableWithDomainsBesideAddresses();
    void whatIsNeither();
    void files();
    void filesThatAreNone();

private:
    Result<std::shared_ptr<const SuppressList>> readBytes(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(u"list.txt"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        return readSuppressList(file.fileName());
    }

    const QTemporaryDir m_folder;
};

void tst_SuppressList::addressesAndDomains()
{
    const SuppressList list(
        " Pam@Acme.com\r\n\"jim@acme.com\"; <Roy@Acme.com>\n\nhttps://www.Vance.com/about\n@athlead.com");
    QCOMPARE(list.addressCount(), 3U);
    QCOMPARE(list.domainCount(), 2U);
    for (const char *address : {"pam@acme.com", "PAM@ACME.COM ", "jim@acme.com", "roy@acme.com"})
        QVERIFY(list.hasAddress(address));
    for (const char *domain : {"vance.com", "www.vance.com", "VANCE.com", "athlead.com"})
        QVERIFY(list.hasDomain(domain));
    QVERIFY(!list.hasAddress("dwight@acme.com"));
    QVERIFY(!list.hasDomain("acme.com"));
}

void tst_SuppressList::aTableWithDomainsBesideAddresses()
{
    const SuppressList list("name,email,website\nPam,pam@acme.com,acme.com\nVance,,vance.com\n");
    QCOMPARE(list.addressCount(), 1U);
    QVERIFY(!list.hasDomain("acme.com"));
    QVERIFY(list.hasDomain("vance.com"));
}

void tst_SuppressList::whatIsNeither()
{
    const SuppressList list("email\nunsubscribed on 3.14 at 10.30.20\nJr.\n.com\na@b\n@\n...\n");
    QCOMPARE(list.addressCount(), 0U);
    QCOMPARE(list.domainCount(), 0U);
}

void tst_SuppressList::files()
{
    const auto utf8 = readBytes("\xef\xbb\xbfpam@acme.com\r\n");
    QVERIFY(utf8);
    QVERIFY(utf8.value()->hasAddress("pam@acme.com"));
    QStringEncoder utf16(QStringEncoder::Utf16, QStringEncoder::Flag::WriteBom);
    const auto wide = readBytes(utf16.encode(u"pam@acme.com\nbücher.example\n"_s));
    QVERIFY(wide);
    QVERIFY(wide.value()->hasAddress("pam@acme.com"));
    QVERIFY(wide.value()->hasDomain("B\u00fccher.example"));
}

void tst_SuppressList::filesThatAreNone()
{
    QCOMPARE(readBytes("nobody").error().kind, ErrorKind::InvalidInput);
    QCOMPARE(readBytes({}).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(readBytes(QByteArray(SuppressList::longestFile + 1, 'x')).error().kind, ErrorKind::InvalidInput);
    QVERIFY(!readSuppressList(m_folder.filePath(u"none"_s)));
    QVERIFY(!readSuppressList(m_folder.path()));
}

ENROW_TEST(tst_SuppressList, QCoreApplication)
#include "tst_SuppressList.moc"
