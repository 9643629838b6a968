// SPDX-License-Identifier: MIT
#include "api/TrustedCertificates.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QSet>
#include <QSslCertificate>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

QList<QSslCertificate> certificatesIn(const QString &folders)
{
    QList<QSslCertificate> certificates;
    QSet<QString> read; // the system's folder has three names for each file
    for (const QString &folder : folders.split(QDir::listSeparator(), Qt::SkipEmptyParts)) {
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
        for (const QFileInfo &file : files) {
            const QString path = file.canonicalFilePath();
            if (!path.isEmpty() && !read.contains(path))
                certificates += QSslCertificate::fromPath(path);
            read.insert(path);
        }
    }
    return certificates;
}

} // namespace

Reason trustCertificatesOf(const QProcessEnvironment &environment)
{
    const QString file = environment.value(u"SSL_CERT_FILE"_s);
    const QString folders = environment.value(u"SSL_CERT_DIR"_s);
    if (file.isEmpty() && folders.isEmpty())
        return {};
    const QList<QSslCertificate> trusted =
        (file.isEmpty() ? QList<QSslCertificate>() : QSslCertificate::fromPath(file)) + certificatesIn(folders);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(trusted);
    QSslConfiguration::setDefaultConfiguration(configuration);
    return trusted.isEmpty()
               ? Reason{QT_TRANSLATE_NOOP(
                            "enrow::Reason",
                            "SSL_CERT_FILE and SSL_CERT_DIR name no certificate (%1), so no server is trusted"),
                        {file.isEmpty() ? folders : file}}
               : Reason();
}

} // namespace enrow
