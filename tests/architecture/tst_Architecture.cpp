// SPDX-License-Identifier: MIT
#include "Guards.h"

#include "support/TestProgram.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace enrow::test;
using namespace Qt::StringLiterals;

namespace
{

const QDir root(QStringLiteral(ENROW_SOURCE_DIR));

QString read(const QString &path)
{
    QFile file(root.filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// All .h and .cpp files below these folders.
QList<SourceFile> readSources(const QStringList &folders)
{
    QList<SourceFile> sources;
    for (const QString &folder : folders) {
        QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = root.relativeFilePath(files.next());
            sources.append({path, read(path).split(u'\n')});
        }
    }
    return sources;
}

// The roots of includes are lib/ and app/.
QString resolveInclude(const QString &name)
{
    for (const QLatin1StringView top : {"lib/"_L1, "app/"_L1}) {
        if (root.exists(top + name))
            return top + name;
    }
    return {};
}

void verifyNone(const QStringList &findings)
{
    QVERIFY2(findings.isEmpty(), qPrintable(u"\n  "_s + findings.join(u"\n  "_s)));
}

} // namespace

// The house keeps to its rules; tst_Guards tries the rules themselves.
class tst_Architecture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_product = readSources({u"lib"_s, u"app"_s});
        m_all = m_product + readSources({u"tests"_s});
        QVERIFY(m_product.size() > 20);
    }

    void includesFollowTheTable()
    {
        const auto table = Guards::readIncludeTable(read(u".github/CONTRIBUTING.md"_s));
        QVERIFY(table.size() > 10);
        verifyNone(Guards::includes(m_product, table, resolveInclude));
    }

    void thePagesNameEveryFolder()
    {
        verifyNone(Guards::folders(m_product, Guards::readFolders(read(u".github/CONTRIBUTING.md"_s))));
        // README is for the first look: all of lib, and the programs.
        QStringList listed = Guards::readFolders(read(u"README.md"_s));
        QList<SourceFile> lib = m_product;
        lib.removeIf([](const SourceFile &source) { return !source.path.startsWith("lib/"_L1); });
        listed.removeIf([](const QString &folder) { return !folder.startsWith("lib/"_L1); });
        verifyNone(Guards::folders(lib, listed));
    }

    void libKnowsNoWindows() { verifyNone(Guards::windowsInLib(m_product)); }
    void filesAreShort() { verifyNone(Guards::longFiles(m_all)); }
    void functionsAreShort() { verifyNone(Guards::longFunctions(m_product)); }
    void everyFileSaysItsLicence() { verifyNone(Guards::licences(m_all)); }
    void everyTestHasItsClass() { verifyNone(Guards::testsWithoutClass(m_all)); }
    void everyUnitHasItsTest() { verifyNone(Guards::unitsWithoutTest(m_all)); }

    void forbiddenWordsAreAbsent_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("certificate errors are never ignored") << u"ignoreSslErrors"_s;
        QTest::newRow("no nested event loops") << u"\\bQEventLoop\\b|processEvents|(?<!query)\\.exec\\(\\)"_s;
        QTest::newRow("no singletons") << u"(?<!QCoreApplication)::instance\\(\\)"_s;
        QTest::newRow("no proxy models for results") << u"QSortFilterProxyModel|QStandardItemModel"_s;
        QTest::newRow("nothing left open") << u"\\b(TODO|FIXME|XXX|HACK)\\b"_s;
        QTest::newRow("no default in a switch") << u"^\\s*default:"_s;
    }

    void forbiddenWordsAreAbsent()
    {
        QFETCH(const QString, pattern);
        verifyNone(Guards::words(m_product, pattern));
    }

    void topLevelIsFixed()
    {
        static const QStringList known{u"CMakeLists.txt"_s,
                                       u"CMakePresets.json"_s,
                                       u"CMakeUserPresets.json"_s,
                                       u"LICENSE"_s,
                                       u"README.md"_s,
                                       u"app"_s,
                                       u"build"_s,
                                       u"lib"_s,
                                       u"packaging"_s,
                                       u"resources"_s,
                                       u"tests"_s};
        QStringList unknown = root.entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        unknown.removeIf([](const QString &entry) { return known.contains(entry); });
        verifyNone(unknown);
    }

private:
    QList<SourceFile> m_product;
    QList<SourceFile> m_all;
};

ENROW_TEST(tst_Architecture, QCoreApplication)
#include "tst_Architecture.moc"
